"""The register of outgoing papers: numbers given once, listed, audited, printed."""
