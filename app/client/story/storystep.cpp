// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/story/storystep.h"

#include "ui/rooms/picturecanvas.h"
#include "ui/rooms/roommodel.h"

#include <QAbstractItemView>
#include <QLabel>

namespace tasuki {

StoryStep unlocking(const char *name, const StoryHand &hand, const QString &password)
{
    return step(
        name,
        [hand, password] {
            return toFront(hand) && hand.typeInto(QStringLiteral("passwordLineEdit"), password)
                && hand.click(QStringLiteral("unlockButton"));
        },
        [hand] { return sees(hand, "todayListView") || sees(hand, "emptyStateTitleLabel"); },
        hand.window());
}

bool toFront(const StoryHand &hand)
{
    hand.window()->raise();
    hand.window()->activateWindow();
    return hand.window()->isActiveWindow();
}

int rowsOf(const StoryHand &hand, const char *list)
{
    const auto *view = qobject_cast<QAbstractItemView *>(hand.find(QString::fromLatin1(list)));
    return view && view->model() ? view->model()->rowCount() : 0;
}

bool isAskedFor(const StoryHand &hand)
{
    const auto *list
        = qobject_cast<QAbstractItemView *>(hand.find(QStringLiteral("roomsListView")));
    return list && list->model()->rowCount() > 0
        && list->model()->index(0, 0).data(RoomModel::RowRole).value<RoomRow>().isPressing;
}

bool looksAtPicture(const StoryHand &hand)
{
    const QWidget *view = hand.find(QStringLiteral("fileView"));
    const auto *canvas = view ? view->findChild<PictureCanvas *>() : nullptr;
    return canvas && !canvas->isEmpty();
}

QString textOf(const StoryHand &hand, const char *label)
{
    const auto *found = qobject_cast<QLabel *>(hand.find(QString::fromLatin1(label)));
    return found ? found->text() : QString();
}

} // namespace tasuki
