// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticetext.h"

#include <QCoreApplication>

#include <map>

namespace tasuki {

namespace {

    struct NoticeText {
        Q_DECLARE_TR_FUNCTIONS(NoticeText)
    };

    QString lineFor(Notice::Kind kind, int count)
    {
        switch (kind) {
        case Notice::Kind::Posts:
            return NoticeText::tr("%n new message(s)", nullptr, count);
        case Notice::Kind::Awaited:
            return NoticeText::tr("%n message(s) wait for your acknowledgement", nullptr, count);
        case Notice::Kind::SheetArrived:
            return NoticeText::tr("%n new admission sheet(s)", nullptr, count);
        case Notice::Kind::SheetReturned:
            return NoticeText::tr("%n sheet(s) came back with a question", nullptr, count);
        case Notice::Kind::DischargeArrived:
            return NoticeText::tr("%n new discharge sheet(s)", nullptr, count);
        case Notice::Kind::DateChanged:
            return NoticeText::tr("%n planned discharge date(s) changed", nullptr, count);
        case Notice::Kind::SuddenDischarge:
            return NoticeText::tr("%n discharge(s) at short notice", nullptr, count);
        }
        return {};
    }

    QString namesText(const QStringList &names)
    {
        constexpr int most = 3;
        const QString listed = names.mid(0, most).join(QStringLiteral("、"));
        return names.size() <= most ? listed : NoticeText::tr("%1 and others").arg(listed);
    }

    struct Line {
        int count = 0;
        QStringList names;
    };

    /// What cannot wait stands first, as it does in the list of kinds behind the messages.
    int rankOf(Notice::Kind kind)
    {
        Notice one;
        one.kind = kind;
        return (one.isUrgent() ? 0 : 100) + static_cast<int>(kind);
    }

} // namespace

QString noticeText(const QList<Notice> &notices, bool showsNames)
{
    std::map<int, std::pair<Notice::Kind, Line>> lines;
    for (const Notice &notice : notices) {
        auto &[kind, line] = lines[rankOf(notice.kind)];
        kind = notice.kind;
        line.count += notice.mark.count;
        if (showsNames && !notice.name.isEmpty() && !line.names.contains(notice.name))
            line.names.append(notice.name);
    }
    QStringList texts;
    for (const auto &[rank, each] : lines) {
        const auto &[kind, line] = each;
        const QString text = lineFor(kind, line.count);
        texts.append(
            line.names.isEmpty()
                ? text
                : NoticeText::tr("%1 (%2)", "what, whose").arg(text, namesText(line.names)));
    }
    return texts.join(u'\n');
}

QString lockedNoticeText()
{
    return NoticeText::tr("Something new waits for you. Unlock Tasuki to see it.");
}

QString countText(const std::optional<NoticeCount> &count)
{
    if (!count)
        return NoticeText::tr("Tasuki – locked");
    if (!count->isCounted)
        return NoticeText::tr("Tasuki – counting…");
    if (count->total() == 0)
        return NoticeText::tr("Tasuki – nothing waits");
    return NoticeText::tr("Tasuki – %n waiting", nullptr, count->total());
}

} // namespace tasuki
