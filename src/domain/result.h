// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace foyer {

/// What went wrong, for code that has to choose what to do next.
enum class ErrorCode {
    InvalidInput,   ///< What a person or a program gave us cannot be used as it is.
    NotFound,       ///< The thing asked for does not exist.
    AccessDenied,   ///< The system refuses: permissions, a read-only directory or file.
    InUse,          ///< Another program holds it: a port, a data directory.
    PasswordNeeded, ///< It is encrypted, and its password is missing or wrong.
    NewerVersion,   ///< Written by a newer Foyer than this one.
    Damaged,        ///< A file is not what it should be: a corrupt database, a broken PEM.
    StorageFull,    ///< No space left on the disk, or a quota reached.
    Unavailable,    ///< For now impossible: locked, overloaded, shutting down.
    Cancelled,      ///< A person or the program itself called it off.
    Internal,       ///< None of the above; a mistake of ours until shown otherwise.
};

/// An error as a value. `message` is one sentence for a person (translated where it is made: what happened,
/// what it means, what to do); `detail` is what a library or the system said and belongs in a log or a
/// "Details" fold. Neither holds personal data or the webhook's token.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail = {};
};

/// Either a value or an Error; shaped like std::expected<T, Error>, which replaces it once GCC 13 is the
/// floor.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {} // NOLINT: implicit on purpose

    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT: implicit on purpose

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }

    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] T &value() & { return std::get<0>(m_state); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }

    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    T &operator*() & { return value(); }

    const T &operator*() const & { return value(); }

    T &&operator*() && { return std::move(*this).value(); }

    T *operator->() { return &value(); }

    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;

    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {} // NOLINT: implicit on purpose

    [[nodiscard]] bool has_value() const noexcept { return m_error.index() == 0; }

    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_error); }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace foyer
