// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/signin.h"

#include <QByteArray>
#include <QSqlDatabase>

namespace foyer::storage {

/// What Purple would most likely have written for \a signIn: its body is packed against this text, and only
/// the difference is kept. Uses nothing but columns that are written once and never changed after that, so
/// that reading can make the same text again from what the database gives back of them; where that differs
/// from \a signIn, the body is lost. Databases are unreadable without it: never change what it gives, make a
/// new codec number instead.
[[nodiscard]] QByteArray bodyReference(const SignIn &signIn);

/// The body of a stored sign-in, byte for byte. Empty when it is no longer kept. Damaged when it cannot be
/// unpacked.
[[nodiscard]] Result<QByteArray> signInBody(QSqlDatabase &db, qint64 signInId);

} // namespace foyer::storage
