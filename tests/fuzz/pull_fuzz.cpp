// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"
#include "core/base/json.h"
#include "core/wire/pullrows.h"
#include "tests/support/spacedjson.h"

#include <cstdint>
#include <cstdlib>

using namespace tasuki;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// What is taken as canonical is what parsing and writing it gives.
void demandHonestCut(const QByteArray &bytes)
{
    const qsizetype size = canonicalObjectSize(bytes);
    if (size == 0)
        return;
    const auto parsed = parseJsonObject(bytes.left(size));
    demand(parsed && canonicalJson(*parsed) == bytes.left(size));
}

/// The shortcut past the parser and the parser read the same, or both nothing.
void demandReadAlike(const QByteArray &bytes)
{
    const auto quick = pullAnswerFromBytes(bytes);
    const auto parsed = pullAnswerFromBytes(spacedJson(bytes));
    demand(quick.has_value() == parsed.has_value());
    if (!quick)
        return;
    demand(*quick == *parsed);
    const QByteArray written = encode(*quick); // a U+FEFF at the beginning of a text is gone there
    const auto again = pullAnswerFromBytes(written);
    demand(again && encode(*again) == written && again->blocks.size() == quick->blocks.size());
}

/// The bytes as the rows of an answer that is well-formed otherwise, to get past its head.
QByteArray answerAround(const QByteArray &rows)
{
    return "{\"blocks\":[{\"bf\":0,\"bf0\":0,\"from\":0,"
           "\"grant\":\"7d9f1c1e-5b58-4d39-9d2c-0a6f5a1c2b3d\",\"head\":9,"
           "\"scope\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"template\":\"handoff\",\"to\":9,"
           "\"objs\":["
        + rows
        + "]}],\"epoch\":\"e\",\"more\":false,\"tick\":\"t\",\"tick_known\":true,"
          "\"time\":\"2026-06-01T03:00:00.120Z\"}";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    demandHonestCut(bytes);
    demandReadAlike(bytes);
    demandReadAlike(answerAround(bytes));
    return 0;
}
