"""Which project a name means: within a bulletin (``link_members``) and across bulletins (``identify``)."""

from bulletin_parser.linking.identities import Identity, KnownNames, identify
from bulletin_parser.linking.members import How, Link, link_members

__all__ = ["How", "Identity", "KnownNames", "Link", "identify", "link_members"]
