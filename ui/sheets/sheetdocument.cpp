// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetdocument.h"

#include "core/forms/answertext.h"
#include "core/forms/dictionary.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace tasuki {

namespace {

    /// One line of a table: what was asked, the answer, how old it is. An empty answer is 未確認.
    struct Line {
        QString label;
        QString answer;
        QString age;
        QString linkId = {}; ///< empty: it is put together from several
    };

    QString words(const char *source)
    {
        return QCoreApplication::translate("SheetDocument", source);
    }

    QTextCharFormat inked(const QColor &ink, bool bold = false)
    {
        QTextCharFormat format;
        format.setForeground(ink);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        return format;
    }

    class SheetWriter {
    public:
        SheetWriter(QTextDocument *document, const FormState &answers, const EpisodeEntry &entry,
                    const Snapshot &snapshot, const QDateTime &now)
            : m_cursor(document)
            , m_answers(answers)
            , m_entry(entry)
            , m_snapshot(snapshot)
            , m_now(now)
            , m_facts({&answers})
        {
            for (const QString &linkId : answers.unanswered()) {
                // The head of the paper names the parties; the page does so in its own head.
                if (answers.form().cardOf(linkId) != u"header")
                    m_unanswered.insert(linkId);
            }
        }

        void writeFamily();
        void writeFiveLines();
        void writeSection(const FormItem &section);

    private:
        void heading(const QString &text);
        void table(const QList<Line> &lines, const QColor &background);
        void addFact(QList<Line> &lines, const QString &label, QStringView code) const;
        void collect(const FormItem &item, QList<Line> &lines) const;
        QString ageOf(const FormItem &item) const;
        QString joined(std::initializer_list<const char16_t *> codes) const;

        QTextCursor m_cursor;
        const FormState &m_answers;
        const EpisodeEntry &m_entry;
        const Snapshot &m_snapshot;
        const QDateTime m_now;
        Facts m_facts;
        QSet<QString> m_unanswered;
    };

    void SheetWriter::heading(const QString &text)
    {
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat block;
        block.setTopMargin(theme::space);
        block.setBottomMargin(theme::hairSpace);
        block.setHeadingLevel(2);
        QTextCharFormat format = inked(theme::accent, true);
        format.setFontPointSize(theme::baseFont().pointSizeF() + 2);
        if (m_cursor.atStart())
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, format);
        m_cursor.insertText(text, format);
    }

    void SheetWriter::table(const QList<Line> &lines, const QColor &background)
    {
        if (lines.isEmpty())
            return;
        QTextTableFormat format;
        format.setCellPadding(theme::hairSpace);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setBorderBrush(theme::line);
        format.setBackground(background);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 28),
                                          QTextLength(QTextLength::PercentageLength, 52),
                                          QTextLength(QTextLength::PercentageLength, 20)});
        m_cursor.movePosition(QTextCursor::End);
        m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        QTextTable *grid = m_cursor.insertTable(static_cast<int>(lines.size()), 3, format);
        for (int row = 0; row < lines.size(); ++row) {
            const Line &line = lines[row];
            QTextCharFormat asked = inked(theme::quietInk);
            if (!line.linkId.isEmpty())
                asked.setProperty(sheetItemProperty, line.linkId);
            grid->cellAt(row, 0).firstCursorPosition().insertText(line.label, asked);
            QTextTableCell answer = grid->cellAt(row, 1);
            if (line.answer.isEmpty()) {
                QTextCharFormat yellow = answer.format();
                yellow.setBackground(theme::unconfirmed);
                answer.setFormat(yellow);
                answer.firstCursorPosition().insertText(
                    words(QT_TRANSLATE_NOOP("SheetDocument", "Unconfirmed")),
                    inked(theme::unconfirmedInk, true));
            } else {
                answer.firstCursorPosition().insertText(line.answer, inked(theme::ink));
            }
            grid->cellAt(row, 2).firstCursorPosition().insertText(line.age, inked(theme::quietInk));
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    QString SheetWriter::ageOf(const FormItem &item) const
    {
        const GroupTrace trace
            = m_entry.sheet->traces.value(m_answers.form().mergeGroupOf(item.linkId));
        return trace.at.isValid()
            ? ageText(trace.at, m_now) + u' ' + m_snapshot.personName(trace.by)
            : QString();
    }

    void SheetWriter::addFact(QList<Line> &lines, const QString &label, QStringView code) const
    {
        const auto places = m_facts.places(code);
        if (places.isEmpty())
            return; // this form never asks it, so it is no gap of the sheet's author
        const FormItem *item = m_answers.form().item(places.first().linkId);
        const QString answer = m_facts.text(code);
        lines += Line{label, answer, item && !answer.isEmpty() ? ageOf(*item) : QString(),
                      places.first().linkId};
    }

    void SheetWriter::writeFamily()
    {
        heading(words(QT_TRANSLATE_NOOP("SheetDocument", "What the person and the family wish")));
        QList<Line> lines;
        addFact(lines, words(QT_TRANSLATE_NOOP("SheetDocument", "The person's wish")),
                dictionary::wishPerson);
        addFact(lines, words(QT_TRANSLATE_NOOP("SheetDocument", "The family's wish")),
                dictionary::wishFamily);
        addFact(lines, words(QT_TRANSLATE_NOOP("SheetDocument", "Life support")),
                dictionary::wishLifeSupport);
        addFact(lines, words(QT_TRANSLATE_NOOP("SheetDocument", "Main carer")),
                dictionary::familyCaregiver);
        addFact(lines, words(QT_TRANSLATE_NOOP("SheetDocument", "Key person")),
                dictionary::familyKeyPerson);
        addFact(lines, words(QT_TRANSLATE_NOOP("SheetDocument", "Strength to care")),
                dictionary::familyCapacity);
        table(lines, theme::accentWash);
    }

    QString SheetWriter::joined(std::initializer_list<const char16_t *> codes) const
    {
        QStringList texts;
        for (const char16_t *code : codes) {
            const QString text = m_facts.text(code);
            if (text.isEmpty())
                continue;
            const auto places = m_facts.places(code);
            const FormItem *item = m_answers.form().item(places.first().linkId);
            const QString label = item->shortText.isEmpty() ? item->text : item->shortText;
            texts += label + u'：' + text;
        }
        return texts.join(QStringLiteral("　"));
    }

    void SheetWriter::writeFiveLines()
    {
        heading(words(QT_TRANSLATE_NOOP("SheetDocument", "In five lines")));
        const Episode &episode = m_entry.episode;
        QString who = episode.patientName;
        if (episode.patientBirth.isWhole()) {
            const int age = ageOn(episode.patientBirth.toDate(), m_now.toLocalTime().date());
            who += u' ' + words(QT_TRANSLATE_NOOP("SheetDocument", "aged %1")).arg(age);
        }
        const QString level = m_facts.text(dictionary::careLevel);
        QList<Line> lines;
        lines += Line{words(QT_TRANSLATE_NOOP("SheetDocument", "Who")),
                      level.isEmpty() ? who : who + u' ' + level,
                      {}};
        lines += Line{words(QT_TRANSLATE_NOOP("SheetDocument", "Lived")),
                      joined({dictionary::housing, dictionary::household}),
                      {}};
        lines += Line{words(QT_TRANSLATE_NOOP("SheetDocument", "Helped by")),
                      joined({dictionary::familyCaregiver, dictionary::careServices}),
                      {}};
        lines += Line{words(QT_TRANSLATE_NOOP("SheetDocument", "Could do")),
                      joined({dictionary::adlWalking, dictionary::adlTransfer,
                              dictionary::adlEating, dictionary::continenceUrine}),
                      {}};
        lines += Line{words(QT_TRANSLATE_NOOP("SheetDocument", "Wishes")),
                      m_facts.text(dictionary::wishPerson),
                      {}};
        table(lines, theme::paper);
    }

    void SheetWriter::collect(const FormItem &item, QList<Line> &lines) const
    {
        if (item.hidden || !m_answers.isEnabled(item.linkId) || item.type == ItemType::Display)
            return;
        if (item.type == ItemType::Group) {
            for (const FormItem &child : item.children)
                collect(child, lines);
            return;
        }
        const QString label = item.prefix.isEmpty() ? item.text : item.prefix + u' ' + item.text;
        if (m_answers.isAnswered(item.linkId)) {
            lines += Line{label, summary(m_answers, item.linkId), ageOf(item), item.linkId};
            // The summary holds what hangs below; only its gaps still need a line of their own.
            for (const FormItem &child : item.children) {
                if (m_unanswered.contains(child.linkId))
                    collect(child, lines);
            }
        } else if (m_unanswered.contains(item.linkId)) {
            lines += Line{label, {}, {}, item.linkId};
        }
    }

    void SheetWriter::writeSection(const FormItem &section)
    {
        QList<Line> lines;
        collect(section, lines);
        if (lines.isEmpty())
            return;
        heading(section.prefix.isEmpty() ? section.text : section.prefix + u' ' + section.text);
        table(lines, theme::paper);
    }

} // namespace

void writeSheet(QTextDocument *document, const FormState &answers, const EpisodeEntry &entry,
                const Snapshot &snapshot, const QDateTime &now)
{
    document->clear();
    document->setUndoRedoEnabled(false);
    SheetWriter writer(document, answers, entry, snapshot, now);
    writer.writeFamily();
    writer.writeFiveLines();
    for (const FormItem &section : answers.form().sections())
        writer.writeSection(section);
}

} // namespace tasuki
