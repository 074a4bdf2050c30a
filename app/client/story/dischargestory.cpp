// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/story/dischargestory.h"

#include "app/client/story/storystep.h"
#include "core/services/dischargeblocks.h"
#include "ui/discharge/dischargetext.h"
#include "ui/discharge/reviewmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/todaymodel.h"
#include "ui/widgets/statebadge.h"

#include <QAbstractItemView>
#include <QListWidget>

#include <cstdio>

namespace tasuki {

namespace {

    constexpr int blockBudget = 12;
    constexpr int rowsOfTheFinal = 8;
    constexpr int reviewBudget = 12;

    bool ownBlockIs(const StoryHand &hand, DischargeBlock::State state)
    {
        const auto *rail = qobject_cast<QListWidget *>(hand.find(QStringLiteral("blockRail")));
        return rail && rail->count() > 0 && rail->item(0)->text().contains(blockStateText(state));
    }

    const ReviewModel *reviewOf(const StoryHand &hand)
    {
        const auto *list
            = qobject_cast<QAbstractItemView *>(hand.find(QStringLiteral("reviewListView")));
        return list ? dynamic_cast<const ReviewModel *>(list->model()) : nullptr;
    }

} // namespace

DischargeStory::DischargeStory(MainWindow &careManager, MainWindow &hospital, QString password)
    : m_handoff(careManager, hospital, std::move(password))
    , m_care(&careManager)
    , m_hospital(&hospital)
{ }

bool DischargeStory::startCounting(const StoryHand &hand) const
{
    if (!toFront(hand))
        return false;
    m_presses = 0;
    return true;
}

bool DischargeStory::isWithin(const char *what, int budget) const
{
    std::printf("story: %s took %d key presses, budget %d\n", what, m_presses, budget);
    return m_presses <= budget;
}

bool DischargeStory::pressNext(const QList<int> &keys) const
{
    if (m_place < keys.size()) {
        m_hospital.press(keys.at(m_place++));
        ++m_presses;
        return false;
    }
    m_place = 0;
    return true;
}

QString DischargeStory::hospitalState() const
{
    return textOf(m_hospital, "dischargeStateLabel");
}

QList<StoryStep> DischargeStory::writing() const
{
    return {
        step(
            "discharge-sheet",
            [this] {
                if (!startCounting(m_hospital))
                    return false;
                m_hospital.press(Qt::Key_T, Qt::ControlModifier);
                ++m_presses;
                return true;
            },
            [this] { return sees(m_hospital, "dischargeFormView"); }, m_hospital.window()),
        step(
            "rehab-block-written",
            [this] { // as before, as before, as before, transfer worse, walking better
                return pressNext({Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_3,
                                  Qt::Key_Return, Qt::Key_3});
            },
            [this] { return ownBlockIs(m_hospital, DischargeBlock::State::Begun); },
            m_hospital.window()),
        step(
            "rehab-block-complete", [this] { return pressNext({Qt::Key_F12}); },
            [this] { return ownBlockIs(m_hospital, DischargeBlock::State::Confirmed); },
            m_hospital.window()),
    };
}

QList<StoryStep> DischargeStory::sending(const char *name, int key) const
{
    const QString word = QString::fromLatin1(name);
    QList<StoryStep> steps{
        step(
            "panel",
            [this] {
                m_hospital.press(Qt::Key_Return, Qt::ControlModifier);
                ++m_presses;
                return true;
            },
            [this] {
                const QWidget *send = m_hospital.find(QStringLiteral("sendPreliminaryButton"));
                return send && send->isEnabled();
            },
            m_hospital.window()),
        step(
            "sent", [this, key] { return pressNext({key}); },
            [this] {
                return !sees(m_hospital, "dischargeSendPanel")
                    && hospitalState().contains(StateBadge::stateText(DeliveryState::Delivered));
            },
            m_hospital.window()),
    };
    for (StoryStep &made : steps)
        made.name = word + u'-' + made.name;
    return steps;
}

QList<StoryStep> DischargeStory::writingMore() const
{
    return {step(
        "more-has-changed",
        [this] { // the place is the first question again: six rows more
            if (!toFront(m_hospital))
                return false;
            return pressNext({Qt::Key_Return, Qt::Key_4, Qt::Key_Return, Qt::Key_Return,
                              Qt::Key_Return, Qt::Key_Return, Qt::Key_3, Qt::Key_4, Qt::Key_Return,
                              Qt::Key_4, Qt::Key_Return, Qt::Key_4, Qt::Key_Return, Qt::Key_2,
                              Qt::Key_Return, Qt::Key_4, Qt::Key_Return, Qt::Key_4});
        },
        [] { return true; }, m_hospital.window())};
}

bool DischargeStory::choosesToday(int kind) const
{
    auto *list = qobject_cast<QAbstractItemView *>(m_care.find(QStringLiteral("todayListView")));
    const auto *model = list ? dynamic_cast<const TodayModel *>(list->model()) : nullptr;
    if (!model)
        return false;
    list->setFocus(Qt::TabFocusReason);
    for (int row = 0; row < model->rowCount(); ++row) {
        if (static_cast<int>(model->rows().at(row).kind) != kind)
            continue;
        if (list->currentIndex().row() == row) {
            m_presses = 1;
            m_care.press(Qt::Key_Return);
            return true;
        }
        m_care.press(list->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
        return false;
    }
    return false;
}

bool DischargeStory::decidesNextRow() const
{
    const ReviewModel *model = reviewOf(m_care);
    if (!model)
        return false;
    const int decided = countOf(model->rows()).decided();
    if (decided == model->rowCount())
        return true;
    if (decided == m_place) { // the answer to the key before has come
        m_care.press(decided == 1 ? Qt::Key_2 : Qt::Key_1);
        ++m_presses;
        ++m_place;
    }
    return false;
}

QList<StoryStep> DischargeStory::reviewing() const
{
    return {
        step(
            "care-manager-is-told",
            [this] { return toFront(m_care) && m_care.click(QStringLiteral("place1Button")); },
            [this] { return sees(m_care, "todayListView"); }, m_care.window()),
        step(
            "review",
            [this] { return choosesToday(static_cast<int>(TodayItem::Kind::DischargeArrived)); },
            [this] {
                const ReviewModel *model = reviewOf(m_care);
                m_place = 0;
                // 確定 may still be on its way while 速報 is on the screen already.
                return model && model->rowCount() >= rowsOfTheFinal;
            },
            m_care.window()),
        step(
            "rows-decided", [this] { return decidesNextRow(); }, [] { return true; },
            m_care.window()),
        step(
            "review-finished",
            [this] {
                m_care.press(Qt::Key_Return);
                ++m_presses;
                return true;
            },
            [this] {
                return hospitalState().contains(StateBadge::stateText(DeliveryState::Acknowledged));
            },
            m_care.window()),
        step(
            "review-within-its-budget",
            [this] {
                return isWithin(
                    qPrintable(
                        QStringLiteral("review of %1 rows").arg(reviewOf(m_care)->rowCount())),
                    reviewBudget);
            },
            [] { return true; }, nullptr),
        step(
            "whole-sheet",
            [this] {
                m_care.press(Qt::Key_F5);
                return true;
            },
            [this] { return sees(m_care, "dischargeTextEdit"); }, m_care.window()),
        step(
            "discharge-paper",
            [this] {
                m_care.press(Qt::Key_P, Qt::ControlModifier);
                return true;
            },
            [this] { return sees(m_care, "paperPreview"); }, m_care.window()),
    };
}

QList<StoryStep> DischargeStory::lookingBack() const
{
    return {
        step(
            "hospital-sees-what-became-of-it", [this] { return toFront(m_hospital); },
            [] { return true; }, m_hospital.window()),
        step(
            "clients-again",
            [this] { return toFront(m_care) && m_care.click(QStringLiteral("place2Button")); },
            [this] { return sees(m_care, "clientListView"); }, nullptr),
        step(
            "search-again",
            [this] {
                m_care.press(Qt::Key_K, Qt::ControlModifier);
                return true;
            },
            [this] { return m_care.takesUpSmallWindow(); }, nullptr),
        step(
            "found-again",
            [this] {
                return m_care.typeInto(QStringLiteral("searchLineEdit"), QStringLiteral("satouha"));
            },
            [this] {
                const auto *list = qobject_cast<QAbstractItemView *>(
                    m_care.find(QStringLiteral("clientListView")));
                return list && list->model()->rowCount() == 1;
            },
            nullptr),
        step(
            "client-again",
            [this] {
                m_care.press(Qt::Key_Return);
                return true;
            },
            [this] { return sees(m_care, "adlCard"); }, m_care.window()),
        step(
            "standing-sheet-has-the-new-values",
            [this] {
                QWidget *card = m_care.find(QStringLiteral("adlCard"));
                if (!card)
                    return false;
                card->setFocus(Qt::TabFocusReason);
                m_care.press(Qt::Key_Return);
                return true;
            },
            [this] { return sees(m_care, "cardFormView"); }, m_care.window()),
    };
}

QList<StoryStep> DischargeStory::steps() const
{
    QList<StoryStep> block = writing() + sending("preliminary", Qt::Key_1);
    block.append(step(
        "block-within-its-budget", [this] { return isWithin("rehab block", blockBudget); },
        [] { return true; }, nullptr));
    return m_handoff.untilAcknowledged() + block + writingMore() + sending("final", Qt::Key_2)
        + reviewing() + lookingBack();
}

} // namespace tasuki
