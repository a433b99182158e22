"""The room that reads event files: text to running order and problems.

`formats.choice.read_event` reads a file of any format; `reader.read_text` a page that is text.
Nothing is imported here: who only needs to know a `Reading` does not load what reads.
"""
