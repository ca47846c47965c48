# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Foyer has in common, and how a folder of src/ becomes a library.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(FOYER_CCACHE ccache)
if(FOYER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # ccache only reuses an object built with a precompiled header if it may ignore these two.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${FOYER_CCACHE})
endif()

add_library(foyer_flags INTERFACE)
target_compile_definitions(foyer_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FOYER_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(foyer_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough
        $<$<BOOL:${FOYER_WARNINGS_AS_ERRORS}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(foyer_flags INTERFACE -Winvalid-pch -fpch-preprocess)
    endif()
    target_compile_options(foyer_flags INTERFACE -fstack-protector-strong)
    if(FOYER_SANITIZE)
        # Half the time to build of -O2 -g, and reports still name every line.
        add_compile_options(-O1 -g1 -fno-omit-frame-pointer)
        # GCC then takes empty optionals for uninitialised ones; its manual warns of that.
        add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    else() # Calls of its checking variants would pass the sanitizers by.
        target_compile_definitions(foyer_flags INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
    endif()
    if(FOYER_SANITIZE STREQUAL "address")
        add_compile_options(-fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all)
        add_link_options(-fsanitize=address,undefined,float-cast-overflow)
    elseif(FOYER_SANITIZE STREQUAL "thread")
        add_compile_options(-fsanitize=thread)
        add_link_options(-fsanitize=thread)
        # Before Qt on every program's list of libraries, so that it is asked first.
        add_library(foyer_qtsync SHARED tests/sanitizers/qtsync.cpp)
        target_compile_options(foyer_qtsync PRIVATE -fno-sanitize=thread)
        target_link_libraries(foyer_qtsync PRIVATE Qt6::CorePrivate ${CMAKE_DL_LIBS})
        link_libraries(foyer_qtsync)
    endif()
    if(FOYER_COVERAGE)
        add_compile_options(--coverage)
        add_link_options(--coverage)
    endif()
elseif(MSVC)
    target_compile_options(foyer_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${FOYER_WARNINGS_AS_ERRORS}>:/WX>)
endif()

# The folder's headers are reached as "folder/header.h", and only by targets that link the folder's library: each
# library has an include root of its own that holds nothing but a link to its folder. So an include against the
# direction of the house plan does not build. Where the system has no symbolic links, src/ itself is the root.
function(foyer_include_root target folder)
    set(root "${CMAKE_BINARY_DIR}/include-roots/${folder}")
    file(MAKE_DIRECTORY "${root}")
    file(CREATE_LINK "${CMAKE_SOURCE_DIR}/src/${folder}" "${root}/${folder}" RESULT failed SYMBOLIC)
    if(failed)
        set(root "${CMAKE_SOURCE_DIR}/src")
    endif()
    target_include_directories(${target} PUBLIC "${root}")
endfunction()

# foyer_library(folder SOURCES … LINKS … [PRIVATE_LINKS …]) makes the static library foyer_<folder>.
function(foyer_library folder)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target "foyer_${folder}")
    add_library(${target} STATIC ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui")
    foyer_include_root(${target} ${folder})
    target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE foyer_flags ${ARG_PRIVATE_LINKS})
    target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled.h")
endfunction()
