"""Every sentence for people has its English, with the same places for values."""

import ast
import re
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

import vanban
from tests.conftest import ROOT
from tests.helpers.messages import CATALOGUE, catalogue
from vanban.messages import translate, use_language


def sentences():
    """Every text that is marked in the source, and the help of every command."""
    found = {}
    for path in sorted((ROOT / "vanban").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "marked"):
                if isinstance(node.args[0], ast.Constant):
                    found[node.args[0].value] = path
                else:
                    assert node.func.id == "_", ast.unparse(node)
            if isinstance(node, ast.FunctionDef) and path.parent.name == "cli" and "command" in map_of(node):
                found[ast.get_docstring(node)] = path
            if isinstance(node, ast.FunctionDef) and "rule(" in map_of(node):
                title, _break, why = ast.get_docstring(node).partition("\n\n")
                found |= {title: path, " ".join(why.split()): path}
    for path in sorted((ROOT / "vanban/desk/pages").glob("*.html")):
        for call in Environment(autoescape=True).parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "_" and isinstance(call.args[0], nodes.Const):
                found[call.args[0].value] = path
    return found


def map_of(node):
    return " ".join(ast.unparse(item).replace("group", "command") for item in node.decorator_list)


def test_the_catalogue_holds_every_sentence_and_no_other():
    assert set(catalogue()) == set(sentences())


def test_translations_keep_the_places_of_values():
    for source, english in catalogue().items():
        assert english, source
        assert set(re.findall(r"{\w+}", source)) == set(re.findall(r"{\w+}", english)), source
        unquoted = re.sub("“[^”]*”", "", english)  # a Vietnamese word may stand in quotes as what is to be written
        lower = [word for word in unquoted.split() if word.islower()]
        vietnamese = [word for word in lower if re.search("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", word)]
        assert len(vietnamese) < len(english.split()) / 2, english  # a term of the field, not a sentence left as it was


@pytest.mark.parametrize(("code", "wanted"), [("vi", "lưu ý"), ("en", "advice")])
def test_the_language_in_use(code, wanted):
    use_language(code)
    assert translate("lưu ý") == wanted


def test_what_is_printed_is_vietnamese_whatever_the_language():
    path = ROOT / "vanban/templates/quarterly-report/example.yaml"
    wanted = vanban.render(vanban.load(path))
    use_language("en")
    assert vanban.render(vanban.load(path)) == wanted


def test_a_sentence_without_translation_stays_vietnamese():
    use_language("en")
    assert translate("câu chưa dịch") == "câu chưa dịch"


def test_the_catalogue_is_in_the_package():
    assert Path(vanban.__file__).parent in CATALOGUE.parents
