"""Home: the folder's papers and the forms; the first start; and the end."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

import vanban
from vanban.desk.shell import desk_of, page, posting


def home(request: Request) -> Response:
    """Show what lies on the desk and what can be begun."""
    desk = desk_of(request)
    return page(request, "home.html", papers=desk.folder.papers(), forms=vanban.forms(folder=desk.folder.root))


def pulse(_request: Request) -> Response:
    """Hear of a page that is open."""
    return Response(status_code=204)


def end(request: Request, _form: object) -> Response:
    """End the desk."""
    desk_of(request).stop()
    return page(request, "ended.html")


ROUTES = [Route("/", home), Route("/nhip", pulse), posting("/tat", end, changes=False)]
