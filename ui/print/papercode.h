// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tasuki {

/// What the square on every page says, so that a page that comes back finds its record: which
/// document, which version, which page. Nothing about a person. A blank form names itself instead.
struct PaperCode {
    enum class Kind { Document, Form };
    Kind kind = Kind::Document;
    QString id; ///< UUID of the document, or name of the form
    QString version;
    int page = 1;
    int pages = 1;

    /// Upper case letters, digits and few signs: the densest way to fill a QR code.
    QString toText() const;
    static std::optional<PaperCode> fromText(const QString &text);
    bool operator==(const PaperCode &) const = default;
};

} // namespace tasuki
