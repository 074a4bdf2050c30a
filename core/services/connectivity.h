// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window sees the line to the server through services only.
#include "core/sync/connectivity.h"
