"""Which project a name means: within a bulletin (``members``) and across bulletins (``identities``, ``series``)."""
