// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phrase.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tasuki {

/// One phrase being written or changed: its reading and its text.
class PhraseForm final : public QWidget {
    Q_OBJECT

public:
    explicit PhraseForm(QWidget *parent = nullptr);

    void begin(const Phrase &phrase);
    void complain(const QString &why); ///< in place, nothing typed is lost

Q_SIGNALS:
    void saveRequested(const tasuki::Phrase &phrase);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    Phrase m_phrase;
    QLineEdit *m_reading;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
};

} // namespace tasuki
