"""What a condition of a tag says of the values it asks for."""

from collections.abc import Iterator

from jinja2 import nodes


def held(test: nodes.Node, *, fails: bool = False) -> Iterator[str]:
    """Yield the paths that surely have a value where a condition holds, or fails, with those that lead to them."""
    match test:
        case nodes.Not():
            yield from held(test.node, fails=not fails)
        case nodes.And() | nodes.Or():
            if isinstance(test, nodes.Or) is fails:
                yield from held(test.left, fails=fails)
                yield from held(test.right, fails=fails)
        case nodes.Test(name="none"):
            if fails:
                yield from leading(test.node)
        case _ if not fails:
            yield from leading(test)


def leading(node: nodes.Node) -> Iterator[str]:
    """Yield the paths that an expression reads and those that lead to them."""
    for path in paths(node):
        names = path.split(".")
        yield from (".".join(names[: index + 1]) for index in range(len(names)))


def paths(node: nodes.Node) -> Iterator[str]:
    """Yield the dotted paths that an expression reads, each whole."""
    if isinstance(node, nodes.Name):
        yield node.name
    elif isinstance(node, nodes.Getattr):
        for path in paths(node.node):
            yield f"{path}.{node.attr}"
    else:
        for child in node.iter_child_nodes():
            yield from paths(child)
