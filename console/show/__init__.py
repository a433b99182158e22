"""The pure core: what is planned, what happened, what follows."""
