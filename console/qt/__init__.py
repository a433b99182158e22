"""The desktop face: the only room that knows Qt."""

import sys

import PySide6.QtCore  # noqa: F401 - which brings the module below

# PySide reads the source of every module that is imported after it, to see whether that module
# may switch on its `snake_case` or `true_property`. None of ours does: a start need not read them.
_features = sys.modules.get("shibokensupport.feature")
if _features is not None:
    vars(_features)["_mod_uses_pyside"] = lambda _module: False
