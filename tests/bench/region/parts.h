// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/order.h"
#include "tests/bench/region/regionshelf.h"
#include "tests/bench/region/report.h"

namespace tasuki::bench {

/// Requests a second for pull and push beside a static file of nginx, and what they cost when there
/// is ten and a hundred times the data.
void measureDoors(const Order &order, RegionShelf &shelf, Report &report);
/// First and later starts of the real client over 5 Mbit/s.
void measureStarts(const Order &order, RegionShelf &shelf, Report &report);
/// A thousand WebSockets in one room: memory, and the time to tell all.
void measureSockets(const Order &order, RegionShelf &shelf, Report &report);
/// Everybody between half past eight and a quarter to nine.
void measureRush(const Order &order, RegionShelf &shelf, Report &report);

} // namespace tasuki::bench
