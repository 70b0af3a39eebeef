"""What one figure is, by the words around it: a target, something done, a rate, a change, a mere count."""
