"""``python -m vanban``."""

from vanban.cli import main

if __name__ == "__main__":
    main()
