// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/story/roomstory.h"

#include "app/client/story/storystep.h"
#include "ui/rooms/posttimeline.h"
#include "ui/shell/mainwindow.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTabBar>

namespace tasuki {

namespace {

    /// Tabs of a patient's room, in their order.
    enum RoomTabNumber {
        TalkTab,
        CautionsTabNumber,
        VitalsTabNumber,
        MedicinesTabNumber,
        LastTab = -1,
    };

    const auto station = QStringLiteral("ひばり架空訪問看護ステーション");
    const auto prescribed = QStringLiteral("アムロジピンOD錠5mg 1錠 朝食後");
    const auto measured = QStringLiteral("36.8 128/74 脈72 SpO2 97");
    const auto noted = QStringLiteral("左の踵に発赤があります。除圧のクッションを始めました。");

    bool press(const StoryHand &hand, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        hand.press(key, modifiers);
        return true;
    }

    bool focus(const StoryHand &hand, const char *name)
    {
        QWidget *widget = hand.find(QString::fromLatin1(name));
        if (widget)
            widget->setFocus(Qt::TabFocusReason);
        return widget != nullptr;
    }

} // namespace

RoomStory::RoomStory(const Desks &desks, QString password, std::function<bool(bool)> turnServer)
    : m_beginning(desks.careManager, desks.nurse, password)
    , m_care(&desks.careManager)
    , m_nurse(&desks.nurse)
    , m_doctor(&desks.doctor)
    , m_pharmacist(&desks.pharmacist)
    , m_password(std::move(password))
    , m_turnServer(std::move(turnServer))
{ }

PostTimeline *RoomStory::timeline(const StoryHand &hand) const
{
    return qobject_cast<PostTimeline *>(hand.find(QStringLiteral("postTimeline")));
}

/// Every row of the members has a button of that name; which one is whose, its spoken name says.
bool RoomStory::askToRemove(const QString &office) const
{
    for (auto *one :
         m_care.window()->findChildren<QPushButton *>(QStringLiteral("removeOfficeButton"))) {
        if (one->isVisible() && one->accessibleName().contains(office)) {
            one->setFocus(Qt::TabFocusReason);
            return press(m_care, Qt::Key_Space);
        }
    }
    return false;
}

qsizetype RoomStory::count(const StoryHand &hand, const char *button) const
{
    const auto all = hand.window()->findChildren<QPushButton *>(QString::fromLatin1(button));
    return std::count_if(all.begin(), all.end(),
                         [](const QPushButton *one) { return one->isVisible(); });
}

StoryStep RoomStory::openTab(const char *name, const StoryHand &hand, int tab, const char *seen,
                             QWidget *screen) const
{
    return step(
        name,
        [hand, tab] {
            const auto *bar = qobject_cast<QTabBar *>(hand.find(QStringLiteral("roomTabBar")));
            if (!bar || !toFront(hand))
                return false;
            const int index = tab == LastTab ? bar->count() - 1 : tab;
            return press(hand, Qt::Key_1 + index, Qt::ControlModifier);
        },
        [hand, seen] { return sees(hand, seen); }, screen);
}

QList<StoryStep> RoomStory::opening() const
{
    return {
        unlocking("doctor-unlocks", m_doctor, m_password),
        unlocking("pharmacist-unlocks", m_pharmacist, m_password),
        step(
            "room-form",
            [this] {
                return toFront(m_care)
                    && press(m_care, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
            },
            [this] { return sees(m_care, "openRoomPage"); }, m_care.window()),
        step(
            "kind-chosen", [this] { return m_care.click(QStringLiteral("patientCard")); },
            [this] { return sees(m_care, "consentVersionEdit"); }, m_care.window()),
        step(
            "no-room-without-consent",
            [this] { return press(m_care, Qt::Key_Return, Qt::ControlModifier); },
            [this] { return sees(m_care, "messageLabel"); }, m_care.window()),
    };
}

QList<StoryStep> RoomStory::consenting() const
{
    return {step(
        "consent-written",
        [this] {
            return m_care.typeInto(QStringLiteral("consentVersionEdit"),
                                   QStringLiteral("様式3-1 2026年4月版"))
                && m_care.typeInto(QStringLiteral("consentScopeEdit"),
                                   QStringLiteral("この部屋の事業所どうしで、日々の様子と記録"));
        },
        [] { return true; }, m_care.window())};
}

StoryStep RoomStory::invite(const char *name, const QString &typed, qsizetype chosen) const
{
    return step(
        name,
        [this, typed] {
            return m_care.typeInto(QStringLiteral("officeLineEdit"), typed)
                && press(m_care, Qt::Key_Return);
        },
        [this, chosen] { return count(m_care, "chosenOfficeButton") == chosen; }, nullptr);
}

QList<StoryStep> RoomStory::inviting() const
{
    return {
        invite("clinic-invited", QStringLiteral("あおば"), 1),
        invite("nursing-invited", QStringLiteral("ひばり"), 2),
        invite("pharmacy-invited", QStringLiteral("こもれび"), 3),
        step(
            "offices-chosen", {}, [] { return true; }, m_care.window()),
        step(
            "room-opened", [this] { return press(m_care, Qt::Key_Return, Qt::ControlModifier); },
            [this] { return sees(m_care, "roomPage") && sees(m_care, "postTextEdit"); },
            m_care.window()),
    };
}

QList<StoryStep> RoomStory::comingIn(const StoryHand &hand, const char *listed, const char *entered,
                                     const char *place) const
{
    return {
        step(
            listed,
            [hand, place] { return toFront(hand) && hand.click(QString::fromLatin1(place)); },
            [hand] { return rowsOf(hand, "roomsListView") == 1; }, hand.window()),
        step(
            entered, [hand] { return focus(hand, "roomsListView") && press(hand, Qt::Key_Return); },
            [hand] { return sees(hand, "roomPage"); }, hand.window()),
    };
}

QList<StoryStep> RoomStory::measuringWithoutLine() const
{
    return {
        step(
            "server-away", [this] { return m_turnServer(false); }, [] { return true; }, nullptr),
        openTab("nurse-at-the-vitals", m_nurse, VitalsTabNumber, "vitalLineEdit", nullptr),
        step(
            "vitals-read-back",
            [this] { return m_nurse.typeInto(QStringLiteral("vitalLineEdit"), measured); },
            [this] { return textOf(m_nurse, "readBackLabel").contains(QStringLiteral("36.8")); },
            m_nurse.window()),
        step(
            "vitals-stored", [this] { return press(m_nurse, Qt::Key_Return); },
            [this] { return rowsOf(m_nurse, "vitalTable") == 1; }, m_nurse.window()),
    };
}

QList<StoryStep> RoomStory::postingWithoutLine() const
{
    return {
        openTab("nurse-back-at-the-talk", m_nurse, TalkTab, "postTextEdit", nullptr),
        step(
            "photo-attached", [this] { return press(m_nurse, Qt::Key_O, Qt::ControlModifier); },
            [this] { return sees(m_nurse, "sendPostButton"); }, nullptr),
        step(
            "marked-important",
            [this] {
                auto *box
                    = qobject_cast<QCheckBox *>(m_nurse.find(QStringLiteral("importantCheckBox")));
                if (!box)
                    return false;
                box->setFocus(Qt::TabFocusReason);
                return box->isChecked() || (press(m_nurse, Qt::Key_Space) && box->isChecked());
            },
            [] { return true; }, nullptr),
        step(
            "photo-post-waits",
            [this] {
                return m_nurse.typeInto(QStringLiteral("postTextEdit"), noted)
                    && press(m_nurse, Qt::Key_Return, Qt::ControlModifier);
            },
            [this] { return rowsOf(m_nurse, "postTimeline") == 1; }, m_nurse.window()),
        step(
            "server-back-again", [this] { return m_turnServer(true); }, [] { return true; },
            nullptr),
        step(
            "lines-tried-again",
            [this] {
                m_nurse.click(QStringLiteral("retryButton"));
                m_doctor.click(QStringLiteral("retryButton"));
                m_care.click(QStringLiteral("retryButton"));
                return true;
            },
            [this] {
                const PostTimeline *list = timeline(m_doctor);
                const ShownPost *row = list ? list->chosenRow() : nullptr;
                return row && !row->files.isEmpty();
            },
            nullptr),
    };
}

QList<StoryStep> RoomStory::acknowledging() const
{
    return {
        step(
            "photo-at-the-doctor", [this] { return toFront(m_doctor); },
            [this] { return sees(m_doctor, "acknowledgePostButton"); }, m_doctor.window()),
        step(
            "doctor-acknowledged",
            [this] { return focus(m_doctor, "postTimeline") && press(m_doctor, Qt::Key_R); },
            [this] { return !sees(m_doctor, "acknowledgePostButton"); }, m_doctor.window()),
        openTab("vitals-at-the-doctor", m_doctor, VitalsTabNumber, "vitalTable", nullptr),
        step(
            "chart-at-the-doctor", {}, [this] { return rowsOf(m_doctor, "vitalTable") == 1; },
            m_doctor.window()),
    };
}

QList<StoryStep> RoomStory::prescribing() const
{
    return {
        openTab("medicines-at-the-pharmacy", m_pharmacist, MedicinesTabNumber, "medicineLineEdit",
                nullptr),
        step(
            "medicine-read-back",
            [this] {
                return m_pharmacist.typeInto(QStringLiteral("medicineLineEdit"), prescribed);
            },
            [this] {
                return textOf(m_pharmacist, "medicineReadBackLabel")
                    .contains(QStringLiteral("アムロジピン"));
            },
            m_pharmacist.window()),
        step(
            "reason-of-the-medicine",
            [this] {
                return m_pharmacist.typeInto(QStringLiteral("medicineReasonEdit"),
                                             QStringLiteral("お薬手帳から書き写し"));
            },
            [] { return true; }, nullptr),
        step(
            "medicine-stored", [this] { return press(m_pharmacist, Qt::Key_Return); },
            [this] { return rowsOf(m_pharmacist, "medicineTable") == 1; }, m_pharmacist.window()),
        openTab("medicine-at-the-doctor", m_doctor, MedicinesTabNumber, "medicinesTab", nullptr),
        step(
            "doctor-reads-the-medicine", {},
            [this] { return rowsOf(m_doctor, "medicineTable") == 1; }, m_doctor.window()),
    };
}

QList<StoryStep> RoomStory::keeping() const
{
    const auto chooses = [this] {
        return toFront(m_care) && focus(m_care, "postTimeline") && press(m_care, Qt::Key_K);
    };
    return {
        step(
            "care-manager-sees-who-took-note", [this] { return toFront(m_care); },
            [this] {
                const auto *row = timeline(m_care) ? timeline(m_care)->chosenRow() : nullptr;
                return row && !row->post().acknowledgements.isEmpty();
            },
            m_care.window()),
        step(
            "where-to-keep-it", chooses, [this] { return sees(m_care, "keepPanel"); },
            m_care.window()),
        step(
            "kept-as-care-point", [this] { return press(m_care, Qt::Key_Return); },
            [this] { return !sees(m_care, "keepPanel") && sees(m_care, "messageLabel"); },
            m_care.window()),
        step(
            "kept-once-more", chooses, [this] { return sees(m_care, "keepPanel"); }, nullptr),
        step(
            "items-of-the-sheet",
            [this] {
                return focus(m_care, "keepTarget1RadioButton") && press(m_care, Qt::Key_Space);
            },
            [this] { return rowsOf(m_care, "keepPlaceList") > 2; }, nullptr),
        step(
            "item-found",
            [this] {
                return m_care.typeInto(QStringLiteral("keepPlaceLineEdit"), QStringLiteral("要件"));
            },
            [this] { return rowsOf(m_care, "keepPlaceList") == 1; }, m_care.window()),
        step(
            "kept-in-the-sheet", [this] { return press(m_care, Qt::Key_Return); },
            [this] { return !sees(m_care, "keepPanel"); }, m_care.window()),
        step(
            "sheet-it-was-kept-in",
            [this] { return m_care.click(QStringLiteral("messageActionButton")); },
            [this] { return sees(m_care, "clientPage"); }, m_care.window()),
        step(
            "back-from-the-sheet", [this] { return press(m_care, Qt::Key_Left, Qt::AltModifier); },
            [this] { return sees(m_care, "roomPage"); }, nullptr),
    };
}

QList<StoryStep> RoomStory::lookingAtWhatIsKept() const
{
    return {
        openTab("care-points", m_care, CautionsTabNumber, "cautionsTab", nullptr),
        step(
            "care-point-with-its-source", {},
            [this] { return rowsOf(m_care, "carePointsListView") == 1; }, m_care.window()),
    };
}

QList<StoryStep> RoomStory::removing() const
{
    return {
        // Locked, her computer hears of nothing.
        step(
            "nurse-leaves-her-seat",
            [this] { return toFront(m_nurse) && press(m_nurse, Qt::Key_L, Qt::ControlModifier); },
            [this] { return sees(m_nurse, "passwordLineEdit"); }, nullptr),
        openTab("room-settings", m_care, LastTab, "roomSettingsTab", m_care.window()),
        step(
            "asked-before-removing", [this] { return askToRemove(station); },
            [this] { return sees(m_care, "consequencePanel"); }, nullptr),
        step(
            "reason-written",
            [this] {
                return m_care.typeInto(QStringLiteral("consequenceReasonEdit"),
                                       QStringLiteral("担当が終わったため"));
            },
            [] { return true; }, m_care.window()),
        step(
            "nursing-removed",
            [this] { return m_care.click(QStringLiteral("consequenceConfirmButton")); },
            [this] { return count(m_care, "removeOfficeButton") == 2; }, m_care.window()),
    };
}

QList<StoryStep> RoomStory::writingUnknowing() const
{
    QList<StoryStep> steps{
        step(
            "removal-handed-in", {}, [this] { return textOf(m_care, "unsentLabel").isEmpty(); },
            nullptr),
        step(
            "line-cut", [this] { return m_turnServer(false); }, [] { return true; }, nullptr),
        unlocking("nurse-back-at-her-seat", m_nurse, m_password),
    };
    steps += comingIn(m_nurse, "rooms-she-still-sees", "nurse-in-the-room-again", "place2Button");
    steps += step(
        "nurse-writes-and-does-not-know",
        [this] {
            return m_nurse.typeInto(QStringLiteral("postTextEdit"),
                                    QStringLiteral("明日の訪問でまた見ます。"))
                && press(m_nurse, Qt::Key_Return, Qt::ControlModifier);
        },
        [this] { return !textOf(m_nurse, "unsentLabel").isEmpty(); }, m_nurse.window());
    return steps;
}

QList<StoryStep> RoomStory::holdingNothing() const
{
    return {
        step(
            "line-there-again", [this] { return m_turnServer(true); }, [] { return true; },
            nullptr),
        step(
            "room-gone-at-the-nurse",
            [this] {
                m_nurse.click(QStringLiteral("retryButton"));
                return toFront(m_nurse);
            },
            [this] { return sees(m_nurse, "roomPage") && !sees(m_nurse, "roomTabBar"); },
            m_nurse.window()),
        step(
            "no-room-at-the-nurse",
            [this] { return m_nurse.click(QStringLiteral("place2Button")); },
            [this] { return sees(m_nurse, "roomsPage") && rowsOf(m_nurse, "roomsListView") == 0; },
            m_nurse.window()),
        step(
            "doctor-still-in-it", [this] { return toFront(m_doctor); },
            [this] { return sees(m_doctor, "roomTabBar"); }, m_doctor.window()),
    };
}

QList<StoryStep> RoomStory::steps() const
{
    return m_beginning.untilClientFound() + opening() + consenting() + inviting()
        + comingIn(m_doctor, "rooms-of-the-doctor", "doctor-comes-in", "place3Button")
        + comingIn(m_pharmacist, "rooms-of-the-pharmacy", "pharmacist-comes-in", "place2Button")
        + comingIn(m_nurse, "rooms-of-the-nurse", "nurse-comes-in", "place2Button")
        + measuringWithoutLine() + postingWithoutLine() + acknowledging() + prescribing()
        + keeping() + lookingAtWhatIsKept() + removing() + writingUnknowing() + holdingNothing();
}

} // namespace tasuki
