"""Feed one target with bytes that a fuzzer makes of its seeds and of what was found before.

    pip install atheris && python fuzz/run.py TARGET --minutes 10

What it finds is written to ``fuzz/found/TARGET``; once mended, keep it in ``fuzz/kept/TARGET``, which the tests go
through.
"""

import argparse
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["vanban"]):
    import targets

    for name in targets.modules():  # what the package imports only when it is asked for
        import_module(name)

HERE = Path(__file__).parent
TREES = 0.7
"""How often XML is changed as a tree: bytes that are changed seldom leave it readable."""


def mutated(data: bytes, longest: int, seed: int) -> bytes:
    """Return bytes changed as the fuzzer changes them, or their XML changed as a tree."""
    random = Random(seed)
    made = targets.reshaped(data, random) if random.random() < TREES else data
    return made if made != data and len(made) <= longest else atheris.Mutate(data, longest)


def main() -> None:
    """Run one target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=targets.TARGETS)
    parser.add_argument("--minutes", type=float, default=10)
    given = parser.parse_args()
    found = HERE / "found" / given.target
    found.mkdir(parents=True, exist_ok=True)
    kept = HERE / "kept" / given.target
    corpus = Path(tempfile.mkdtemp(prefix="vanban-fuzz-corpus-"))
    for number, seed in enumerate(targets.seeds(given.target)):
        (corpus / f"seed-{number}").write_bytes(seed)
    options = [
        f"-max_total_time={round(given.minutes * 60)}",
        "-timeout=60",
        "-rss_limit_mb=2048",
        "-max_len=100000",
        f"-artifact_prefix={found}/",
        "-print_final_stats=1",
    ]
    folders = [str(corpus), *([str(kept)] if kept.is_dir() else [])]
    atheris.Setup([sys.argv[0], *options, *folders], targets.TARGETS[given.target], custom_mutator=mutated)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
