"""`python -m console` is `conduite`."""

import sys

from console.cli.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
