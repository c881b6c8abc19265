# Every library from outside, each as one interface target:
#
#   dep::event      libevent core, extra and pthreads (and POSIX threads)
#   dep::pq         libpq
#   dep::jansson    JSON
#   dep::icu        ICU uc and i18n
#   dep::md         SHA-256 (libmd)
#   dep::uthash     hash tables, header only
#   dep::threads    POSIX threads
#   dep::cmocka     unit tests; only when tests are built
#
# and TOLL_PYTHON, Debian's Python, for generators and tests: another python3 that
# stands before it in PATH need not have pytest.
find_package(PkgConfig REQUIRED)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

pkg_check_modules(EVENT REQUIRED IMPORTED_TARGET
	libevent_core>=2.1 libevent_extra>=2.1 libevent_pthreads>=2.1)
pkg_check_modules(PQ REQUIRED IMPORTED_TARGET libpq>=15)
pkg_check_modules(JANSSON REQUIRED IMPORTED_TARGET jansson>=2.13)
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc>=70 icu-i18n>=70)
pkg_check_modules(MD REQUIRED IMPORTED_TARGET libmd)
find_path(UTHASH_INCLUDE_DIR uthash.h REQUIRED)

function(toll_dependency name)
	add_library(dep_${name} INTERFACE)
	target_link_libraries(dep_${name} INTERFACE ${ARGN})
	add_library(dep::${name} ALIAS dep_${name})
endfunction()

toll_dependency(threads Threads::Threads)
toll_dependency(event PkgConfig::EVENT Threads::Threads)
toll_dependency(pq PkgConfig::PQ)
toll_dependency(jansson PkgConfig::JANSSON)
toll_dependency(icu PkgConfig::ICU)
toll_dependency(md PkgConfig::MD)
toll_dependency(uthash)
target_include_directories(dep_uthash SYSTEM INTERFACE "${UTHASH_INCLUDE_DIR}")

if(BUILD_TESTING)
	pkg_check_modules(CMOCKA REQUIRED IMPORTED_TARGET cmocka>=1.1)
	toll_dependency(cmocka PkgConfig::CMOCKA)
endif()

find_program(TOLL_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)
if(NOT TOLL_PYTHON)
	find_program(TOLL_PYTHON NAMES python3 REQUIRED)
endif()
