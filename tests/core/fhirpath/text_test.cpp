// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fhirpath/trial.h"

using namespace tasuki::tests;

TEST_CASE("Texts are searched, cut and put together", "[fhirpath]")
{
    check({
        {"'abc' + 'def'", "abcdef"},
        {"'abc' + {}", "{}"},
        {"'abc' & {}", "abc"},
        {"{} & {}", ""},
        {"'a' & 1", "a1"},
        {"'as of ' + @2026-06-15", "as of 2026-06-15"},
        {"'abc'.indexOf('c')", "2"},
        {"'abc'.indexOf('x')", "-1"},
        {"'abc'.indexOf('')", "0"},
        {"'abcb'.lastIndexOf('b')", "3"},
        {"{}.indexOf('a')", "{}"},
        {"'abc'.indexOf({})", "{}"},
        {"'abcde'.substring(1)", "bcde"},
        {"'abcde'.substring(1, 2)", "bc"},
        {"'abcde'.substring(9)", "{}"},
        {"'abcde'.substring(-1)", "{}"},
        {"'abcde'.substring(1, 99)", "bcde"},
        {"'abcde'.substring(1, 0)", ""},
        {"'abcde'.substring({})", "{}"},
        {"'abcde'.substring(1, -1)", ""},
        {"'abc'.startsWith('ab')", "true"},
        {"'abc'.startsWith('')", "true"},
        {"'abc'.endsWith('bc')", "true"},
        {"'abc'.contains('b')", "true"},
        {"'abc'.contains('x')", "false"},
        {"{}.contains('x')", "{}"},
        {"'abC'.upper()", "ABC"},
        {"'aBC'.lower()", "abc"},
        {"' a b '.trim()", "a b"},
        {"'abcabc'.replace('b', 'x')", "axcaxc"},
        {"'abc'.replace('', 'x')", "xaxbxcx"},
        {"'abc'.replace('b', '')", "ac"},
        {"'abc'.replace('b', {})", "{}"},
        {"'abc'.length()", "3"},
        {"''.length()", "0"},
        {"'abc'.toChars()", "a, b, c"},
        {"'a,b'.split(',')", "a, b"},
        {"'ab'.split('')", "a, b"},
        {"('a' | 'b').join(', ')", "a, b"},
        {"('a' | 'b').join()", "ab"},
        {"{}.join(',')", "{}"},
        {"1.length()", "error"},
        {"1.upper()", "error"},
        {"authored.substring(0, 10)", "2026-06-14"},
        {"%patient.birthDate.substring(0, 4).toInteger()", "1940"},
        {"status.length() > 3", "true"},
    });
}

TEST_CASE("Positions never fall inside a kanji of four bytes", "[fhirpath]")
{
    check({{"'\xF0\xA0\xAE\xB7野家'.length()", "3"},
           {"'\xF0\xA0\xAE\xB7野家'.substring(0, 1)", "\xF0\xA0\xAE\xB7"},
           {"'\xF0\xA0\xAE\xB7野家'.substring(1)", "野家"},
           {"'\xF0\xA0\xAE\xB7野家'.indexOf('家')", "2"},
           {"'\xF0\xA0\xAE\xB7家'.toChars().count()", "2"}});
}

TEST_CASE("Patterns", "[fhirpath]")
{
    check({
        {"'123-4567'.matches('^[0-9]{3}-[0-9]{4}$')", "true"},
        {"'a1'.matches('[0-9]')", "true"},
        {"'a1'.matchesFull('[0-9]')", "false"},
        {"'1'.matchesFull('[0-9]')", "true"},
        {"'a'.matches('[')", "error"},
        {"'a\\nb'.matches('a.b')", "true"},
        {"{}.matches('a')", "{}"},
        {"'a'.matches({})", "{}"},
        {R"('12'.matches('\\d+'))", "true"},
        {R"('12'.matches('\d+'))", "true"},
        {"'2026-06'.replaceMatches('([0-9]+)-([0-9]+)', '$2/$1')", "06/2026"},
        {"'abc'.replaceMatches('b', '$$')", "a$c"},
        {"'abc'.replaceMatches('x', 'y')", "abc"},
        {"'abc'.replaceMatches('', '-')", "-a-b-c-"},
        {R"('abc'.replaceMatches('b', '\\1'))", "a\\1c"},
        {"'山田'.matches('^\\\\w+$')", "true"},
    });
}
