"""The oracle over every country, apart from the one over Japan."""
