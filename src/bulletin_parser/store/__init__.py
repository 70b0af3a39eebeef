"""The database of bulletins. The only package that knows sqlite-utils.

``open_store`` gives a ``Store``; ``Store.add`` keeps a parsed bulletin, ``Store.rows`` answers a query.
"""

from bulletin_parser.store.opening import Store, open_store
from bulletin_parser.store.outcome import Change, Outcome

__all__ = ["Change", "Outcome", "Store", "open_store"]
