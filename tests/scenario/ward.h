// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdevice.h"
#include "tests/support/testserver.h"
#include "tests/support/text.h"

namespace tasuki {

/// The small region every scenario plays in: two care offices, a hospital, the people who work
/// there, and one client on Nishida's books.
struct Ward {
    Ward();

    TestServer server;
    Office hanamizuki; ///< care office of Nishida and Yamamoto
    Office kawabe; ///< another care office, Kuroki's
    Office sakura; ///< hospital, Tanaka's
    Colleague nishida, yamamoto, kuroki, tanaka;
    Client haru;

    /// Somebody's computer, enrolled, unlocked and up to date.
    std::unique_ptr<TestDevice> deviceOf(const Colleague &colleague, PreviewMaker makePreview = {},
                                         SyncPace pace = quickPace());
};

/// The sheet that lies in the episode's room, as a device shows it.
Sheet sheetOf(TestDevice &device, ObjectId episode);
/// It lies there and was sent: while only half of a gesture has come, a sheet is still a draft.
bool hasArrived(TestDevice &device, ObjectId episode);
DeliveryState stateOf(TestDevice &device, ObjectId episode);

/// Runs until everything is sent everywhere and nothing comes any more.
bool settle(std::initializer_list<TestDevice *> devices);

/// Two desks show the same of one handoff: episode, sheet, receipts, 了解.
void checkSameHandoff(TestDevice &one, TestDevice &other, ObjectId episode);
/// Two colleagues show the same of everything their office has.
void checkSameOffice(TestDevice &one, TestDevice &other, const Client &client);

} // namespace tasuki
