# What every target of Tasuki is compiled with, said once. Link tasuki_options PRIVATE.
add_library(tasuki_options INTERFACE)
target_compile_features(tasuki_options INTERFACE cxx_std_20)
target_include_directories(tasuki_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(tasuki_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    -fstack-protector-strong)
target_compile_definitions(tasuki_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TASUKI_VERSION="${PROJECT_VERSION}"
    $<$<CONFIG:Debug>:QT_FORCE_ASSERTS> $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_link_options(tasuki_options INTERFACE -Wl,-z,relro,-z,now)

if(TASUKI_SANITIZE_ADDRESS)
    # Left out is what AddressSanitizer sees as well or what no machine we run on minds: it makes a third of the compiler's work.
    target_compile_options(tasuki_options INTERFACE -fsanitize=address,undefined -fno-sanitize=null,alignment,object-size,vptr
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tasuki_options INTERFACE -fsanitize=address,undefined)
endif()
if(TASUKI_SANITIZE_THREAD)
    # Instrumented code hides from GCC 12 that an empty std::optional is never read, and it says of fences in Boost.Asio that it
    # does not follow them; neither may stop a build that looks for something else.
    target_compile_options(tasuki_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer -Wno-maybe-uninitialized -Wno-tsan)
    target_link_options(tasuki_options INTERFACE -fsanitize=thread)
endif()
if(TASUKI_COVERAGE)
    target_compile_options(tasuki_options INTERFACE --coverage)
    target_link_options(tasuki_options INTERFACE --coverage)
endif()
if(TASUKI_FUZZ)
    target_compile_options(tasuki_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    target_link_options(tasuki_options INTERFACE -fsanitize=address,undefined)
endif()

# The linker of the LLVM family is several times faster; it is optional.
find_program(TASUKI_LLD NAMES ld.lld)
if(TASUKI_LLD)
    target_link_options(tasuki_options INTERFACE -fuse-ld=lld)
endif()

# Reading the headers of Qt and of the standard library is more than half of what a file costs. They are read once, in two sets
# – with and without widgets – that every target shares; a target with other flags of the compiler cannot (-Winvalid-pch tells).
function(tasuki_header_set name)
    cmake_parse_arguments(arg "" "" "HEADERS;LINKS;OPTIONS" ${ARGN})
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/headers/${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${PROJECT_BINARY_DIR}/headers/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE ${arg_LINKS} tasuki_options)
    target_compile_options(${name} PRIVATE ${arg_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()
set(core_headers <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QPromise>
    <QRegularExpression> <QSet> <QString> <QStringList> <algorithm> <functional> <memory> <optional> <utility> <vector>)
tasuki_header_set(tasuki_core_headers LINKS Qt6::Core HEADERS ${core_headers})
set(ui_headers ${core_headers} <QAbstractListModel> <QApplication> <QBoxLayout> <QDialog> <QFrame> <QKeyEvent> <QLabel> <QLineEdit>
    <QListView> <QPainter> <QPushButton> <QTimer> <QWidget>)
tasuki_header_set(tasuki_ui_headers LINKS Qt6::Widgets HEADERS ${ui_headers})

# Catch2 and RapidCheck make of a test's own code many times what is tested, and nothing of it has to be fast: it is hardly
# optimised, and what all tests read besides is read once as well.
set(test_options -O1)
if(TASUKI_SANITIZE_ADDRESS)
    set(test_options -O0)
endif()
set(test_headers <QFile> <QTemporaryDir> <catch2/catch.hpp> <rapidcheck.h>)
tasuki_header_set(tasuki_core_test_headers LINKS Qt6::Core OPTIONS ${test_options} HEADERS ${core_headers} ${test_headers})
tasuki_header_set(tasuki_ui_test_headers LINKS Qt6::Widgets OPTIONS ${test_options} HEADERS ${ui_headers} ${test_headers})

function(tasuki_share_headers target)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/tests/")
        target_compile_options(${target} PRIVATE ${test_options})
    endif()
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/tests/ui/")
        target_precompile_headers(${target} REUSE_FROM tasuki_ui_test_headers)
    elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/tests/")
        target_precompile_headers(${target} REUSE_FROM tasuki_core_test_headers)
    elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui$|/ui/|/app/client")
        target_precompile_headers(${target} REUSE_FROM tasuki_ui_headers)
    else()
        target_precompile_headers(${target} REUSE_FROM tasuki_core_headers)
    endif()
endfunction()

# tasuki_library(<Name> [NO_WIDGETS] <files…> [LINKS <targets…>]): static library tasuki_<name> with the alias Tasuki::<Name>.
function(tasuki_library name)
    cmake_parse_arguments(arg "NO_WIDGETS" "" "LINKS" ${ARGN})
    string(TOLOWER ${name} lower)
    add_library(tasuki_${lower} STATIC ${arg_UNPARSED_ARGUMENTS})
    add_library(Tasuki::${name} ALIAS tasuki_${lower})
    target_link_libraries(tasuki_${lower} PUBLIC ${arg_LINKS} PRIVATE tasuki_options)
    target_include_directories(tasuki_${lower} PUBLIC ${PROJECT_SOURCE_DIR})
    if(arg_NO_WIDGETS)
        target_precompile_headers(tasuki_${lower} REUSE_FROM tasuki_core_headers)
    else()
        tasuki_share_headers(tasuki_${lower})
    endif()
endfunction()

# tasuki_tests(<name> <files…> [LINKS <targets…>]): Catch2 program build/<preset>/bin/<name>, registered with CTest.
function(tasuki_tests name)
    cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE tasuki_testmain tasuki_projectfile ${arg_LINKS} Qt6::Core tasuki_options)
    tasuki_share_headers(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 900
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ASAN_OPTIONS=detect_leaks=0;LC_ALL=C.UTF-8")
endfunction()
