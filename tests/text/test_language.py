"""Vietnamese text, its widths and its numbers."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.text.characters import as_vni, eth_for_dstroke, forbidden_character, legacy_encoding, plain
from vanban.text.language import (
    fold,
    fold_tone,
    long_date,
    nfc,
    official_number,
    percent,
    point_letter,
    roman,
    short_date,
)
from vanban.text.line_breaks import balanced_lines
from vanban.text.typography import text_width


@pytest.mark.parametrize("text", ["Nơi nhận", "noi_nhan", "NOI-NHAN", "nơi  nhận", "No\u031bi nha\u0323\u0302n"])
def test_keys_fold_alike(text):
    assert fold(text) == "noi nhan"


@pytest.mark.parametrize(("old", "new"), [("ủy", "uỷ"), ("hòa", "hoà"), ("khỏe", "khoẻ"), ("Ủy", "Uỷ")])
def test_both_placements_of_the_tone_are_one_word(old, new):
    assert fold_tone(old) == fold_tone(new)


@pytest.mark.parametrize("text", ["quý", "quỳ", "hoàn", "thuý kiều"])
def test_words_that_have_one_placement_stay(text):
    assert fold_tone(text) == nfc(text).replace("thúy", "thuý")


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (0, "0"),
        (999, "999"),
        (-999, "-999"),
        (-1000, "-1.000"),
        (1000, "1.000"),
        (264000, "264.000"),
        (Decimal("91.50"), "91,5"),
        (Decimal(5), "5"),
    ],
)
def test_numbers_are_written_as_vietnamese_writes_them(value, wanted):
    assert official_number(value) == wanted


@pytest.mark.parametrize(
    ("part", "whole", "wanted"), [(11, 12, "91,7%"), (9, 9, "100%"), (0, 0, "0%"), (1, 3, "33,3%")]
)
def test_shares(part, whole, wanted):
    assert percent(part, whole) == wanted


@pytest.mark.parametrize(("number", "wanted"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (99, "XCIX"), (400, "CD"), (444, "CDXLIV"),
                          (500, "D"), (899, "DCCCXCIX"), (900, "CM"), (1000, "M"), (1999, "MCMXCIX")])  # fmt: skip
def test_roman(number, wanted):
    assert roman(number) == wanted


@pytest.mark.parametrize("index", [-1, 23])
def test_there_are_twenty_three_letters_of_points(index):
    assert (point_letter(0), point_letter(22)) == ("a", "y")
    with pytest.raises(ValueError, match=str(index)):
        point_letter(index)


def test_a_date_left_to_the_pen():
    space = "\u00a0" * 6
    assert long_date() == f"ngày {space} tháng {space} năm {space}"
    assert long_date(2026, 2, blank=2) == "ngày \u00a0\u00a0 tháng 02 năm 2026"
    assert short_date(date(2026, 3, 5)) == "05/3/2026"


def test_forbidden_characters_are_named():
    assert forbidden_character("chữ\x07") == (3, "U+0007")
    assert forbidden_character("chữ\u202e") == (3, "U+202E")
    assert forbidden_character("một\tdòng\nhai “ngoặc” – …") is None


@pytest.mark.parametrize(
    "text", ["§¶ng bé x· M\u00adêng", "C«ng hoµ x· héi chñ nghÜa ViÖt Nam", "Céng hßa x· héi chñ nghÜa"]
)
def test_tcvn3_is_recognised(text):
    assert legacy_encoding(text) == "TCVN3"


@pytest.mark.parametrize(
    "text",
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Leâ Thò B", "Traàn Vaên C", "Nguyeãn Vaên A", "NGUYEÃN VAÊN A",
     "Đồng chí Traàn Vaên C", "sinh naêm 1985", "queâ quaùn Lai Chaâu", "Chi boä thoân", "Ñaûng boä", "keùo daøi",
     "neáu", "(Loø Vaên D)", "böùc thö", "tröôùc", "hôûi", "Leâ,"],
)  # fmt: skip
def test_vni_is_recognised(text):
    assert legacy_encoding(text) == "VNI"


@pytest.mark.parametrize(
    "text",
    ["Cộng hoà", "café à la carte", "Đồng chí Nguyễn Văn A", "§ 5, ® và ©", "naïve",
     "hoà hoãn, toán, khoá, quà, thuở, oà", "Raúl Castro", "Saúl", "Israël", "Noël", "Loïc", "Leão", "Oceânia", "Citroën", "Haïti",
     "São Tomé", "Guimarães, Camões, Aérospatiale", "Nguyễn Ái Quốc, Huế, tuỷ, quý, thuê, uân, loã", "HOÀ, TOÁN, HOÃN, QUÃNG"])  # fmt: skip
def test_good_text_is_not_suspected(text):
    assert legacy_encoding(text) is None


def test_the_icelandic_letter():
    assert eth_for_dstroke("Ðảng") == 0
    assert eth_for_dstroke("Đảng") is None


def test_widths_are_those_of_the_typeface():
    # As LibreOffice prints the title, bold, at 15 pt.
    assert text_width("ĐẢNG CỘNG SẢN VIỆT NAM", 15, bold=True) == pytest.approx(206.7, abs=0.1)
    assert text_width("i", 12) < text_width("m", 12)
    assert text_width("ế", 12) == text_width("e", 12)


@given(st.lists(st.text("ABCĐÊ", min_size=1, max_size=12), min_size=1, max_size=15), st.floats(60, 400))
def test_balanced_lines_keep_every_word_and_use_the_fewest_lines(words, width):
    text = " ".join(words)
    lines = balanced_lines(text, width, 14, bold=True)
    assert " ".join(lines) == text
    greedy, current = 1, words[0]
    for word in words[1:]:
        if text_width(f"{current} {word}", 14, bold=True) <= width:
            current += f" {word}"
        else:
            greedy, current = greedy + 1, word
    assert len(lines) == greedy


@given(st.text(alphabet=st.characters(max_codepoint=0x2100)))
def test_plain_text_has_nothing_to_look_at_twice(text):
    if plain(text) and not as_vni(text):
        assert unicodedata.is_normalized("NFC", text)
        assert text.isprintable()
        assert forbidden_character(text) is legacy_encoding(text) is eth_for_dstroke(text) is None


def test_every_vietnamese_letter_is_plain():
    vowels = "aăâeêioôơuưy"
    tones = "\u0300\u0301\u0303\u0309\u0323"
    letters = "đ" + "".join(unicodedata.normalize("NFC", v + t) for v in vowels for t in ("", *tones))
    assert len(letters) == 73
    assert plain(letters + letters.upper())
    syllables = "hoá hoà hoãn quá quà quãng quân huê yên kiến tuỷ oai uỷ ngoằn khuỷu thuở"
    assert not any(map(as_vni, (syllables, syllables.upper(), syllables.title())))
    assert all(legacy_encoding(a + b) is None for a in letters.upper() + letters for b in letters if not as_vni(a + b))
