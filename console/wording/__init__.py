"""Values to words: everything that a person reads is written here, in French and English."""
