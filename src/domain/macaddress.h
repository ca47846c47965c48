// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace foyer {

/// The hardware address of a guest's network interface: 48 bits.
class MacAddress
{
public:
    /// Reads the common written forms, in either case: `00-01-02-03-04-05`, `00:01:02:03:04:05`,
    /// `0001.0203.0405` and `000102030405`. White space around it is ignored. Anything else: nothing.
    [[nodiscard]] static std::optional<MacAddress> parse(QStringView text);

    /// From the low 48 bits of \a bits, as toBits() gave them.
    [[nodiscard]] static MacAddress fromBits(quint64 bits) { return MacAddress(bits & 0xFFFF'FFFF'FFFFULL); }

    [[nodiscard]] quint64 toBits() const { return m_bits; }

    /// The one form Foyer shows and exports, the one of Purple's sample: `00-01-02-03-04-05`, upper case.
    [[nodiscard]] QString toString() const;

    friend bool operator==(MacAddress, MacAddress) = default;

private:
    explicit MacAddress(quint64 bits) : m_bits(bits) {}

    quint64 m_bits;
};

} // namespace foyer
