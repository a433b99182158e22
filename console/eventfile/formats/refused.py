"""Files of other programs, which are refused by name."""

_SIGNATURES = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "Office 97-2003"),
    (b"\x1f\x8b", "GZIP"),
    (b"SQLite format 3", "SQLite"),
)
_PARTS = (
    (b"word/document.xml", "Word"),
    (b"ppt/presentation.xml", "PowerPoint"),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "OpenDocument (.ods)"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "OpenDocument"),
    (b"mimetypeapplication/epub", "EPUB"),
    (b"Index/Document.iwa", "iWork"),
)
_HEAD = 4096
_TAIL = 65_536


def kind_refused(data: bytes) -> str | None:
    """The name of a format that we do not read, by its first bytes, or None."""
    named = next((name for mark, name in _SIGNATURES if data.startswith(mark)), None)
    if named or not data.startswith(b"PK\x03\x04"):
        return named
    seen = data[:_HEAD] + data[-_TAIL:]
    if b"xl/workbook" in seen:
        return None
    return next((name for mark, name in _PARTS if mark in seen), "ZIP")
