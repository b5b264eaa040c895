"""Where the corpora are: the folder that SHARED names, else ../shared beside the repository."""
import os
from pathlib import Path

SHARED = Path(os.environ.get("SHARED", Path(__file__).parents[3] / "shared"))
