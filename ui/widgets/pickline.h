// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QListView;
class QStringListModel;
class QToolButton;

namespace tasuki {

/// A line that finds one of many choices: by kanji, kana, romaji or the beginning of a code, from
/// the first letter on and while an input method still composes.
///
/// The list below the line never takes the focus and is no window of its own, so that it scrolls
/// with the page and composing goes on undisturbed. Whoever owns the line passes keys on by
/// takesKey(); Enter picks what is marked. An answer is never changed by wheel or by opening.
class PickLine final : public QWidget {
    Q_OBJECT

public:
    explicit PickLine(QWidget *parent = nullptr);
    ~PickLine() override;

    /// `keys`, where given, are further words each choice is found by.
    void setChoices(const QStringList &choices, const QStringList &keys = {});
    /// Whether the first fitting choice is marked without asking for it; not where own words count.
    void setMarksFirst(bool marksFirst) { m_marksFirst = marksFirst; }
    /// A lone digit picks, as with chips, where there are nine choices at most and none begins with
    /// one; not where own words count.
    void setDigitsPick(bool digitsPick) { m_digitsPick = digitsPick; }
    void setText(const QString &text);
    QString text() const;
    int chosenIndex() const; ///< of the choice that is written in the line exactly; -1: none
    QLineEdit *lineEdit() const { return m_line; }

    void openList();
    void closeList();
    bool isListOpen() const;
    QStringList offered() const; ///< what the open list shows
    bool takesKey(const QKeyEvent &event);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void textEdited(); ///< by a person, by typing or picking
    void picked(int index);

private:
    void filter(const QString &typed);
    void placeList();
    int choiceOfDigit(QStringView typed) const; ///< -1: none
    void pick(int row);
    void pickChoice(int index);
    void moveMark(int step);

    QLineEdit *m_line;
    QToolButton *m_arrow;
    QListView *m_list = nullptr; ///< made when it first opens
    QStringListModel *m_model;
    QStringList m_choices;
    QStringList m_keys; ///< folded, same order
    QStringList m_romaji; ///< made when somebody first types
    QList<int> m_shown; ///< rows of the list → choices
    bool m_marksFirst = true;
    bool m_digitsPick = false;
};

} // namespace tasuki
