"""Every sentence that the code says to people, found by reading the code."""

import ast
from collections.abc import Iterator
from pathlib import Path

CONSOLE = Path(__file__).parents[1] / "console"
# Rooms whose module-level tables hold sentences that are said later, by variable.
_TABLES = ("wording", "session/action", "qt/models")


def sentences() -> dict[str, str]:
    """Each sentence with the file that says it."""
    found: dict[str, str] = {}
    for path in sorted(CONSOLE.rglob("*.py")):
        name = path.relative_to(CONSOLE).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text in (*_said(tree), *(_tables(tree) if name.startswith(_TABLES) else ())):
            found.setdefault(text, name)
    return found


def _said(tree: ast.Module) -> Iterator[str]:
    """First arguments of `words.say(…)`, first two of `words.count(…)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_said_by_words(node.func):
            number = {"say": 1, "count": 2}.get(node.func.attr, 0)
            yield from (text for part in node.args[:number] for text in _texts(part))


def _is_said_by_words(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and ast.unparse(function.value).endswith("words")


def _tables(tree: ast.Module) -> Iterator[str]:
    """Texts in the values of module-level tables, and labels of actions and groups."""
    for node in tree.body:
        value = getattr(node, "value", None)
        if isinstance(value, ast.Dict):
            yield from (text for part in value.values for text in _texts(part))
        elif isinstance(value, ast.Tuple):
            labels = (x.args[1] for x in value.elts if isinstance(x, ast.Call) and len(x.args) > 1)
            yield from (text for label in labels for text in _texts(label))
        elif isinstance(node, ast.ClassDef) and node.name == "Group":
            yield from (text for part in node.body[1:] for text in _texts(part.value))


def _texts(part: ast.AST) -> Iterator[str]:
    for node in ast.walk(part):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
            yield node.value
