"""What is made to be kept, sent or hung on a wall: reports and running orders, as text.

Values and words come in, Markdown, CSV, HTML and SVG go out; who writes them to a file, or
makes a PDF of them, stands above.
"""
