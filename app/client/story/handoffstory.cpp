// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/story/handoffstory.h"

#include "app/client/story/storystep.h"
#include "ui/episode/deliverysteps.h"
#include "ui/patients/sheetcardview.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>

namespace tasuki {

namespace {

    bool hasRows(const StoryHand &hand, const char *list)
    {
        return rowsOf(hand, list) > 0;
    }

} // namespace

HandoffStory::HandoffStory(MainWindow &careManager, MainWindow &hospital, QString password)
    : m_care(&careManager)
    , m_hospital(&hospital)
    , m_password(std::move(password))
{ }

bool HandoffStory::sheetIs(DeliveryState state) const
{
    const auto *steps = qobject_cast<DeliverySteps *>(m_care.find(QStringLiteral("deliverySteps")));
    return steps && steps->state() == state;
}

QList<StoryStep> HandoffStory::atTheDoor() const
{
    return {
        step(
            "door", {}, [this] { return sees(m_care, "passwordLineEdit"); }, m_care.window()),
        step(
            "first-use-of-a-computer",
            [this] { return toFront(m_care) && m_care.click(QStringLiteral("enrolButton")); },
            [this] { return sees(m_care, "codeLineEdit"); }, m_care.window()),
        step(
            "back-to-the-door", [this] { return m_care.click(QStringLiteral("backButton")); },
            [this] { return sees(m_care, "passwordLineEdit"); }, nullptr),
        unlocking("hospital-unlocks", m_hospital, m_password),
        unlocking("care-manager-unlocks", m_care, m_password),
    };
}

QList<StoryStep> HandoffStory::finding() const
{
    return {
        step(
            "clients-have-arrived",
            [this] { return toFront(m_care) && m_care.click(QStringLiteral("place2Button")); },
            [this] { return hasRows(m_care, "clientListView"); }, m_care.window()),
        step(
            "quick-search",
            [this] {
                m_care.press(Qt::Key_K, Qt::ControlModifier);
                return true;
            },
            [this] { return m_care.takesUpSmallWindow(); }, nullptr),
        step(
            "client-found",
            [this] {
                return m_care.typeInto(QStringLiteral("searchLineEdit"), QStringLiteral("satouha"));
            },
            [this] { return rowsOf(m_care, "clientListView") == 1; }, m_care.window()),
        step(
            "client-page",
            [this] {
                m_care.press(Qt::Key_Return);
                return true;
            },
            [this] { return sees(m_care, "clientPage") && sees(m_care, "familyCard"); },
            m_care.window()),
    };
}

QList<StoryStep> HandoffStory::admitting() const
{
    return {
        step(
            "admission-panel",
            [this] {
                if (!toFront(m_care))
                    return false;
                m_care.press(Qt::Key_F4);
                return true;
            },
            [this] { return sees(m_care, "admissionPanel"); }, m_care.window()),
        step(
            "admission-recorded",
            [this] {
                return m_care.click(QStringLiteral("informant1Button"))
                    && m_care.typeInto(QStringLiteral("admissionNoteEdit"),
                                       QStringLiteral("昨夜から熱"))
                    && m_care.click(QStringLiteral("recordAdmissionButton"));
            },
            [this] { return sees(m_care, "episodeStrip") && !sees(m_care, "admissionPanel"); },
            m_care.window()),
    };
}

QList<StoryStep> HandoffStory::checking() const
{
    QList<StoryStep> steps;
    for (const char *card : {"family", "living", "adl", "mind", "medical", "services"}) {
        const QString name = QString::fromLatin1(card) + QStringLiteral("Card");
        steps.append(step(
            "unchanged",
            [this, name] {
                QWidget *header = m_care.find(name);
                if (!header)
                    return false;
                header->setFocus(Qt::TabFocusReason);
                m_care.press(Qt::Key_Space);
                return true;
            },
            [this, name] {
                const auto *header = qobject_cast<SheetCardView *>(m_care.find(name));
                return header && header->content().isConfirmedToday;
            },
            nullptr));
        steps.last().name = QStringLiteral("unchanged-") + QString::fromLatin1(card);
    }
    steps.last().screen = m_care.window();
    steps.append(step(
        "card-open",
        [this] {
            QWidget *header = m_care.find(QStringLiteral("adlCard"));
            if (!header)
                return false;
            header->setFocus(Qt::TabFocusReason);
            m_care.press(Qt::Key_Return);
            return true;
        },
        [this] { return sees(m_care, "cardFormView"); }, m_care.window()));
    steps.append(step(
        "card-closed", [this] { return m_care.click(QStringLiteral("closeCardButton")); },
        [this] { return !sees(m_care, "cardFormView"); }, nullptr));
    return steps;
}

QList<StoryStep> HandoffStory::sending() const
{
    QList<StoryStep> steps;
    if (m_turnServer)
        steps.append(step(
            "server-stopped", [this] { return m_turnServer(false); }, [] { return true; },
            nullptr));
    steps.append(step(
        "send-panel",
        [this] {
            m_care.press(Qt::Key_Return, Qt::ControlModifier);
            return true;
        },
        [this] {
            const QWidget *send = m_care.find(QStringLiteral("sendButton"));
            return send && send->isEnabled();
        },
        m_care.window()));
    steps.append(step(
        "sheet-sent", [this] { return m_care.click(QStringLiteral("sendButton")); },
        [this] { return !sees(m_care, "sendPanel"); }, nullptr));
    if (m_turnServer) {
        steps.append(step(
            "waiting-while-the-server-is-away", {},
            [this] { return sheetIs(DeliveryState::Waiting); }, m_care.window()));
        steps.append(step(
            "server-back", [this] { return m_turnServer(true); }, [] { return true; }, nullptr));
        steps.append(step(
            "try-again-now", [this] { return m_care.click(QStringLiteral("retryButton")); },
            [] { return true; }, nullptr));
    }
    steps.append(step(
        "sheet-delivered", {}, [this] { return sheetIs(DeliveryState::Delivered); },
        m_care.window()));
    return steps;
}

QList<StoryStep> HandoffStory::reading() const
{
    return {
        step(
            "tray",
            [this] {
                if (m_turnServer)
                    m_hospital.click(QStringLiteral("retryButton"));
                return toFront(m_hospital) && m_hospital.click(QStringLiteral("place2Button"));
            },
            [this] { return hasRows(m_hospital, "trayListView"); }, m_hospital.window()),
        step(
            "sheet-on-the-hospitals-screen",
            [this] {
                auto *list = qobject_cast<QAbstractItemView *>(
                    m_hospital.find(QStringLiteral("trayListView")));
                if (!list)
                    return false;
                list->setFocus(Qt::TabFocusReason);
                m_hospital.press(Qt::Key_Down);
                m_hospital.press(Qt::Key_Return);
                return true;
            },
            [this] { return sees(m_hospital, "readingPage"); }, m_hospital.window()),
        step(
            "care-manager-sees-it-read", {}, [this] { return sheetIs(DeliveryState::Read); },
            m_care.window()),
        step(
            "acknowledged",
            [this] {
                return toFront(m_hospital) && m_hospital.click(QStringLiteral("acknowledgeButton"));
            },
            [this] { return sheetIs(DeliveryState::Acknowledged); }, m_hospital.window()),
    };
}

QList<StoryStep> HandoffStory::afterwards() const
{
    return {
        step(
            "care-manager-sees-who-and-when", [this] { return toFront(m_care); },
            [] { return true; }, m_care.window()),
        step(
            "paper", [this] { return m_care.click(QStringLiteral("previewButton")); },
            [this] { return sees(m_care, "paperPreview"); }, m_care.window()),
        step(
            "pdf-saved", [this] { return m_care.click(QStringLiteral("savePdfButton")); },
            [this] {
                const auto *message
                    = qobject_cast<MessageBar *>(m_care.find(QStringLiteral("previewMessageBar")));
                return message && message->severity() == MessageBar::Severity::Good;
            },
            m_care.window()),
        step(
            "today", [this] { return m_care.click(QStringLiteral("place1Button")); },
            [this] { return sees(m_care, "todayListView"); }, m_care.window()),
        step(
            "keyboard-help",
            [this] {
                m_care.press(Qt::Key_F1);
                return true;
            },
            [] { return true; }, m_care.window()),
        step(
            "locked",
            [this] {
                m_care.press(Qt::Key_L, Qt::ControlModifier);
                return true;
            },
            [this] { return sees(m_care, "passwordLineEdit"); }, m_care.window()),
    };
}

QList<StoryStep> HandoffStory::untilSent() const
{
    return atTheDoor() + finding() + admitting() + checking() + sending();
}

QList<StoryStep> HandoffStory::untilAcknowledged() const
{
    return untilSent() + reading();
}

QList<StoryStep> HandoffStory::steps() const
{
    return untilAcknowledged() + afterwards();
}

} // namespace tasuki
