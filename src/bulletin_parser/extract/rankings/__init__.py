"""Who stands first and who last: rankings and sorted lists in prose."""
