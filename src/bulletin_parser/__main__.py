"""``python -m bulletin_parser`` is the command ``bulletin-parser``."""

from bulletin_parser.cli import main

if __name__ == "__main__":
    main()
