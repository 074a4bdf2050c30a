// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/phrases.h"
#include "ui/entry/pickbox.h"

namespace tasuki {

class PhraseForm;

/// The phrases of one's own: find and take one; Ctrl+N keeps a new one, F2 changes it, Ctrl+Delete
/// removes it (Ctrl+Z brings it back).
class PhraseBox final : public PickBox {
    Q_OBJECT

public:
    /// `suggestion` is the text of a new phrase: what was marked in the form.
    PhraseBox(Phrases &phrases, const QString &typed, const QString &suggestion, QWidget *parent);

Q_SIGNALS:
    void phraseChosen(const QString &text);

protected:
    bool takeKey(const QKeyEvent &event) override;

private:
    void load();
    void narrow();
    void choose(int row);
    void edit(const Phrase &phrase);
    void save(const Phrase &phrase);
    void removeCurrent();
    void showForm(bool isForm);
    void explain(const Error &error);

    Phrases &m_phrases;
    QString m_suggestion;
    QList<Phrase> m_all;
    QList<Phrase> m_shown;
    QList<Phrase> m_removed; ///< while the box is open
    PhraseForm *m_form;
};

} // namespace tasuki
