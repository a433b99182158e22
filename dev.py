#!/usr/bin/env python3
"""Everything a newcomer needs, with the standard library alone.

python3 dev.py run [FILE …]   set up, and open the console (on the sample ceremony)
python3 dev.py test           set up, and run every check and test
python3 dev.py lint           the checks alone
python3 dev.py bench          measure speed and memory
python3 dev.py words          compile the catalogues after a translation was changed
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
SAMPLE = ["sample_events/ceremonie-eig.md", "--start-at", "now"]
OLDEST = (3, 11)

# What Qt loads from a Debian or Ubuntu system.
DEBIAN_LIBRARIES = (
    "libegl1 libgl1 libglib2.0-0 libfontconfig1 libfreetype6 libdbus-1-3 libxkbcommon0 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
    "libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libxcb-randr0"
)


def main(arguments: list[str]) -> int:
    """Do what is asked; the exit status."""
    what, *rest = arguments or ["help"]
    if what not in ("run", "test", "lint", "bench", "words"):
        print(__doc__)
        return 0 if what in ("help", "-h", "--help") else 64
    if sys.version_info < OLDEST:
        print(f"Conduite needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    os.chdir(ROOT)
    install(extra="" if what == "run" else "[test]")
    if what in ("run", "bench"):
        command = rest or SAMPLE if what == "run" else ["bench", *rest]
        return subprocess.run([PYTHON, "-m", "console", *command], check=False).returncode
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks = {"test": [*LINT, *TEST], "lint": LINT, "words": WORDS}[what]
    failed = [name for name, command in checks if not passes(name, [*command, *rest])]
    print(f"\nfailed: {', '.join(failed)}" if failed else "\nall passed")
    return 1 if failed else 0


def tool(name: str) -> str:
    """Path of a program of the virtual environment."""
    return str(BIN / name)


LINT = [
    ("ruff", [tool("ruff"), "check", "."]),
    ("format", [tool("ruff"), "format", "--check", "."]),
    ("mypy", [tool("mypy")]),
    ("imports", [tool("lint-imports")]),
]
TEST = [("pytest", [str(PYTHON), "-m", "pytest"])]
WORDS = [
    ("words", [tool("pybabel"), "-q", "compile", "-D", "conduite", "-d", "resources/locale"]),
]


def passes(name: str, command: list[str]) -> bool:
    """Run one check and say how it went."""
    print(f"\n== {name}", flush=True)
    return subprocess.run(command, check=False).returncode == 0


def install(extra: str) -> None:
    """Bring the virtual environment up to date, if it is not."""
    install_libraries()
    stamp = VENV / f".installed{extra}"
    sources = (ROOT / name for name in ("pyproject.toml", "constraints.txt"))
    wanted = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print("Setting up .venv …", flush=True)
    if not PYTHON.exists():
        make_venv()
    run_or_leave([str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                  "-c", "constraints.txt", "-e", f".{extra}"])  # fmt: skip
    stamp.write_text(wanted)


def make_venv() -> None:
    """Make the virtual environment; Debian keeps what that takes in a package of its own."""
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if made.returncode == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    apt_install(["python3-venv"])
    run_or_leave([sys.executable, "-m", "venv", str(VENV)])


def install_libraries() -> None:
    """Install the system libraries that Qt needs, on Debian and Ubuntu."""
    if not shutil.which("dpkg-query"):
        return
    libraries = DEBIAN_LIBRARIES.split()
    names = [*libraries, *(f"{name}t64" for name in libraries)]
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names]
    told = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in told.splitlines() if line.endswith(" installed")}
    missing = [name for name in libraries if not {name, f"{name}t64"} & there]
    if missing:
        apt_install(missing)


def apt_install(packages: list[str]) -> None:
    """Install packages of the system when we may, else say how."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        print(f"These system packages are missing. Run: sudo {' '.join(command)}", flush=True)
        return
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], [*command, "-qq"]):
        subprocess.run(step, env=environment, stdout=subprocess.DEVNULL, check=False)


def run_or_leave(command: list[str]) -> None:
    """Run a command that everything after it needs."""
    if subprocess.run(command, check=False).returncode:
        sys.exit(f"This did not work: {' '.join(command)}")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
