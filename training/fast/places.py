"""Puts training/reader first among the places of modules: this package shares its corpora, restyling and teacher.

Modules here have names that are not taken there; scripts may share theirs.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "reader"))
