// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The struct lives where it is made; ui may only look as deep as services.
#include "core/sync/connectivity.h"
