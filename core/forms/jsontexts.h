// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace tasuki {

/// What becomes of one text, which stands under `key` (in a list: under the key of the list).
using TextRewrite = std::function<QString(const QString &key, const QString &text)>;

/// The same JSON with every text passed through `rewrite`.
QJsonObject rewrittenTexts(const QJsonObject &object, const TextRewrite &rewrite);

} // namespace tasuki
