// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tasuki {

/// The one-time code (認証コード): shown in groups of five, in capitals, however it is typed –
/// with blanks, hyphens, full-width letters or pasted in one go.
class CodeField final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int length = 10;

    explicit CodeField(QWidget *parent = nullptr);

    QString code() const; ///< letters and digits only
    bool isComplete() const { return code().size() == length; }

private:
    void group(const QString &typed);
};

} // namespace tasuki
