"""What sqlite-utils and Datasette find when this package is installed beside them. Loading it loads nothing heavy."""
