// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace foyer {

/// The secret part of the webhook address: 32 random bytes as 64 lower-case hex digits. The only secret that
/// Purple lets us have, so it is masked on screen and never logged.
class WebhookToken
{
public:
    /// A new one from the system's random source.
    [[nodiscard]] static WebhookToken generate();

    /// From text; nothing unless it is 64 hex digits.
    [[nodiscard]] static std::optional<WebhookToken> fromHex(const QByteArray &hex);

    /// All 64 digits. For the address itself only: not for logs, not for error texts.
    [[nodiscard]] const QByteArray &hex() const { return m_hex; }

    /// Enough to recognise it and too little to use it: "9f2c…e71a".
    [[nodiscard]] QString masked() const;

    /// The path of the webhook address: "/hook/" and the digits.
    [[nodiscard]] QByteArray path() const { return QByteArrayLiteral("/hook/") + m_hex; }

    /// Whether \a path is exactly the path of the webhook address. The time it takes says nothing about the
    /// token.
    [[nodiscard]] bool matchesPath(QByteArrayView path) const;

private:
    explicit WebhookToken(QByteArray hex) : m_hex(std::move(hex)) {}

    QByteArray m_hex;
};

} // namespace foyer
