// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dischargeblocks.h"

#include "core/base/json.h"

#include <algorithm>

namespace tasuki {

namespace {

    using State = DischargeBlock::State;

    const auto confirmedPrefix = QStringLiteral("confirmed/");
    const auto notePrefix = QStringLiteral("block/");
    const auto coordinator = QStringLiteral("msw");

    QString ownerBelow(const FormItem &item, const QString &above)
    {
        return item.ownerProfession.isEmpty() ? above : item.ownerProfession;
    }

    bool isAllOf(const FormItem &item, const QString &owner)
    {
        return std::all_of(item.children.begin(), item.children.end(),
                           [&owner](const FormItem &child) {
                               return ownerBelow(child, owner) == owner && isAllOf(child, owner);
                           });
    }

    class BlockReader {
    public:
        BlockReader(const FormState &answers, const Sheet &sheet)
            : m_answers(answers)
            , m_sheet(sheet)
        { }

        QList<DischargeBlock> read()
        {
            for (const FormItem &section : m_answers.form().sections())
                collect(section, coordinator);
            countUnanswered();
            for (DischargeBlock &block : m_blocks)
                describe(block);
            return m_blocks;
        }

    private:
        DischargeBlock &block(const QString &owner)
        {
            const auto known
                = std::find_if(m_blocks.begin(), m_blocks.end(),
                               [&owner](const DischargeBlock &it) { return it.owner == owner; });
            if (known != m_blocks.end())
                return *known;
            m_blocks.append({owner, {}, State::Missing, {}, 0});
            return m_blocks.last();
        }

        /// Whole groups where everything in them is one owner's, else what lies in them.
        void collect(const FormItem &item, const QString &above)
        {
            if (item.hidden)
                return;
            const QString owner = ownerBelow(item, above);
            if (isAllOf(item, owner)) {
                if (item.type != ItemType::Display || !item.ownerProfession.isEmpty())
                    block(owner).linkIds.append(item.linkId);
                return;
            }
            for (const FormItem &child : item.children)
                collect(child, owner);
        }

        void countUnanswered()
        {
            const QStringList open = m_answers.unanswered();
            for (const QString &linkId : open) {
                const QString owner = blockOwnerOf(m_answers.form(), linkId);
                for (DischargeBlock &block : m_blocks)
                    block.unanswered += block.owner == owner;
            }
        }

        void describe(DischargeBlock &block) const
        {
            const QJsonObject note = m_sheet.groups.value(notePrefix + block.owner).toObject();
            if (!note.isEmpty())
                return readNote(block, note);
            const QMap<QString, QStringList> &groups = m_answers.form().groups();
            for (auto it = groups.begin(); it != groups.end(); ++it) {
                const GroupTrace trace = m_sheet.traces.value(it.key());
                const bool isOwn
                    = !it->isEmpty() && blockOwnerOf(m_answers.form(), it->first()) == block.owner;
                if (!isOwn || !trace.at.isValid() || trace.source == AnswerSource::CarriedOver)
                    continue;
                block.state = State::Begun;
                if (trace.at > block.trace.at || !block.trace.at.isValid())
                    block.trace = trace;
            }
            const GroupTrace confirmed = m_sheet.traces.value(blockConfirmation(block.owner));
            if (!confirmed.at.isValid())
                return;
            block.state = State::Confirmed;
            block.trace = confirmed;
        }

        static void readNote(DischargeBlock &block, const QJsonObject &note)
        {
            const QString state = note.value(u"state").toString();
            block.state = state == u"confirmed" ? State::Confirmed
                : state == u"begun"             ? State::Begun
                                                : State::Missing;
            block.trace = {PersonId::fromString(note.value(u"by").toString()).value_or(PersonId()),
                           fromIsoUtc(note.value(u"at").toString())};
        }

        const FormState &m_answers;
        const Sheet &m_sheet;
        QList<DischargeBlock> m_blocks;
    };

    QString codeOf(State state)
    {
        switch (state) {
        case State::Confirmed:
            return QStringLiteral("confirmed");
        case State::Begun:
            return QStringLiteral("begun");
        case State::Missing:
            break;
        }
        return QStringLiteral("missing");
    }

} // namespace

QString blockOwnerOf(Profession profession)
{
    switch (profession) {
    case Profession::Doctor:
        return QStringLiteral("doctor");
    case Profession::Nurse:
        return QStringLiteral("nurse");
    case Profession::Rehabilitation:
        return QStringLiteral("rehab");
    case Profession::Pharmacist:
        return QStringLiteral("pharmacist");
    case Profession::Dietitian:
        return QStringLiteral("dietitian");
    case Profession::SocialWorker:
        return coordinator;
    case Profession::CareManager:
    case Profession::Clerk:
    case Profession::Administrator:
    case Profession::Dentist: // in no ward's form
    case Profession::CareWorker:
        break;
    }
    return {};
}

QString blockOwnerOf(const FormDefinition &form, const QString &linkId)
{
    for (const FormItem *item = form.item(linkId); item; item = form.parentOf(item->linkId)) {
        if (!item->ownerProfession.isEmpty())
            return item->ownerProfession;
    }
    return coordinator;
}

QList<DischargeBlock> dischargeBlocks(const FormState &answers, const Sheet &sheet)
{
    return BlockReader(answers, sheet).read();
}

QString blockConfirmation(const QString &owner)
{
    return confirmedPrefix + owner;
}

QMap<QString, QJsonValue> blockNotes(const QList<DischargeBlock> &blocks)
{
    QMap<QString, QJsonValue> notes;
    for (const DischargeBlock &block : blocks) {
        QJsonObject note{{QStringLiteral("state"), codeOf(block.state)}};
        if (block.trace.at.isValid()) {
            note.insert(QStringLiteral("by"), block.trace.by.toString());
            note.insert(QStringLiteral("at"), toIsoUtc(block.trace.at));
        }
        notes.insert(notePrefix + block.owner, note);
    }
    return notes;
}

bool isBlockGroup(const QString &group)
{
    return group.startsWith(notePrefix) || group.startsWith(confirmedPrefix);
}

} // namespace tasuki
