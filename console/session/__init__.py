"""A session of the console: deeds in, outlooks out, without Qt."""
