"""The operator window: the desk from which a show is run."""
