// The Node host of WALI modules with shared memory: node host.js ADDON TABLE FILE ARGUMENTS. Each thread of the guest is a
// Worker with an instance of its own on the same memory. The imports are the table's (bits/wali_calls.h), carried out by
// the add-on. There is no fork and no exec: a process of many threads cannot be copied with one.
'use strict';
const { Worker, isMainThread, workerData } = require('worker_threads');
const fs = require('fs');

const [addonFile, tableFile, file, ...rest] = isMainThread ? process.argv.slice(2) : workerData.argv;
const addon = require(addonFile);
const ENOSYS = -38n, EINTR = -4n, EINVAL = -22n, SA_RESTART = 0x10000000n, SA_RESETHAND = 0x80000000n;
class ThreadEnd extends Error {}

function die(text) {
    fs.writeSync(2, `wali host: ${text}\n`);
    process.reallyExit(70);
}

// The limits of the imported memory stand in the module's bytes behind its name: flags (3: shared, with a maximum), LEBs.
function makeMemory(bytes) {
    const name = Buffer.from('\x03env\x06memory\x02\x03', 'latin1');
    let at = bytes.indexOf(name);
    if (at < 0)
        die('the module has no shared memory: run it with wasm2c');
    at += name.length;
    const leb = () => {
        let value = 0, shift = 0, byte;
        do {
            byte = bytes[at++];
            value += (byte & 127) * 2 ** shift;
            shift += 7;
        } while (byte & 128);
        return value;
    };
    return new WebAssembly.Memory({ initial: leb(), maximum: leb(), shared: true });
}

const module_ = isMainThread ? new WebAssembly.Module(fs.readFileSync(file)) : workerData.module;
const memory = isMainThread ? makeMemory(fs.readFileSync(file)) : workerData.memory;
let instance;
const view = () => new DataView(memory.buffer);
const text = (at) => Buffer.from(memory.buffer).subarray(at);

// Signals: what the guest asked for, by number.
const actions = [];

function runHandlers() {
    let restart = true;
    for (let number; (number = addon.arrived());) {
        const action = actions[number];
        if (!action)
            continue;
        restart &&= (action.flags & SA_RESTART) !== 0n;
        if (action.flags & SA_RESETHAND) {
            addon.handle(number, 0, 0, 0);
            actions[number] = undefined;
        }
        instance.exports.__indirect_function_table.get(action.handler)(number);
    }
    return restart;
}

function sigaction(number, set, old, size) {
    const IGNORE = -2;
    const before = actions[number] ?? { handler: 0, flags: 0n, mask: 0n };
    if (size !== 8 || number < 1 || number > 64 || number === 9 || number === 19)
        return EINVAL;
    if (set) {
        const handler = view().getInt32(set, true), flags = view().getBigUint64(set + 4, true), mask = view().getBigUint64(set + 16, true);
        if (handler === 1)
            die('handler 1: SIG_IGN is -2 here');
        actions[number] = handler === 0 ? undefined : { handler, flags, mask };
        addon.handle(number, handler === 0 ? 0 : handler === IGNORE ? 1 : 2, Number(flags & 0x7fffffffn), Number(BigInt.asIntN(64, mask)));
    }
    if (old) {
        view().setInt32(old, before.handler, true);
        view().setBigUint64(old + 4, before.flags, true);
        view().setUint32(old + 12, 0, true);
        view().setBigUint64(old + 16, before.mask, true);
    }
    return 0n;
}

// Memory grows by whole pages of WebAssembly, and mappings stand one behind the other. A file's bytes are copied.
function mmap(at, len, prot, flags, fd, offset) {
    const ANONYMOUS = 0x20, SHARED = 1, PAGE = 65536, SYS_pread64 = 17, POINTER_1 = 2;
    if (!len || (!(flags & ANONYMOUS) && flags & SHARED))
        return -1n;
    let start;
    try {
        start = memory.grow(Math.ceil((len >>> 0) / PAGE)) * PAGE;
    } catch {
        return -1n;
    }
    if (!(flags & ANONYMOUS) && addon.call(SYS_pread64, POINTER_1, fd, start, len, Number(offset)) < 0n)
        return -1n;
    return BigInt(start);
}

function mremap(from, fromLen, toLen) {
    const to = mmap(0, toLen, 3, 0x22, -1, 0n);
    if (to >= 0n)
        Buffer.from(memory.buffer).copyWithin(Number(to), from >>> 0, (from >>> 0) + Math.min(fromLen, toLen));
    return to;
}

// The tid comes back once the Worker is there.
function spawn(entry, argument) {
    const told = new Int32Array(new SharedArrayBuffer(4));
    new Worker(__filename, { workerData: { argv: [addonFile, tableFile, file, ...rest], module: module_, memory, entry, argument, told },
                             stdin: false, stdout: false, stderr: false });
    Atomics.wait(told, 0, 0);
    return told[0];
}

function environmentFile(path, size) {
    const name = `${require('os').tmpdir()}/wali-${process.pid}`;
    fs.writeFileSync(name, Object.entries(process.env).map(([key, value]) => `${key}=${value}\n`).join(''));
    const fd = fs.openSync(name, 'r');
    fs.unlinkSync(name);
    const link = `/proc/self/fd/${fd}\0`;
    if (link.length > size)
        return 0;
    text(path).write(link);
    return 1;
}

let initialized = false, deinitialized = false;
const argv = [file, ...rest];
const imports = {
    __init: () => (initialized = true, 0),
    __deinit: () => (deinitialized = true, 0),
    __proc_exit: (status) => deinitialized ? die('__deinit before __proc_exit: on the engine that would return') : addon.call(231, 0, status),
    __cl_get_argc: () => initialized ? argv.length : die('__init must come first'),
    __cl_get_argv_len: (i) => Buffer.byteLength(argv[i]),
    __cl_copy_argv: (to, i) => (text(to).write(argv[i] + '\0'), 0),
    __get_init_envfile: environmentFile,
    __wasm_thread_spawn: spawn,
    SYS_mmap: mmap,
    SYS_mremap: mremap,
    SYS_munmap: (at, len) => len && !(at & 4095) ? 0n : EINVAL,
    SYS_mprotect: () => 0n,
    SYS_madvise: () => 0n,
    SYS_brk: () => 0n,
    SYS_rt_sigaction: sigaction,
    SYS_rt_sigreturn: () => ENOSYS,
    SYS_sigaltstack: () => 0n,
    SYS_fork: () => ENOSYS,
    SYS_execve: () => ENOSYS,
    SYS_exit: () => { throw new ThreadEnd(); },
};

// Those that never go on after a signal, whatever SA_RESTART says: signal(7).
const NEVER_RESTART = /^SYS_(epoll_pwait|poll|ppoll|select|pselect6|nanosleep|clock_nanosleep|rt_sigsuspend)$/;

for (const [, name, number, types] of fs.readFileSync(tableFile, 'latin1').matchAll(/^R3_WALI_\d\((\w+), (\d+)((?:, [IPL])*)\)$/gm)) {
    const import_ = `SYS_${name}`, letters = types.split(', ').slice(1), n = Number(number);
    const pointers = letters.reduce((mask, letter, i) => letter === 'P' ? mask | 1 << i : mask, 0);
    imports[import_] ??= (...words) => {
        if (import_ === 'SYS_epoll_pwait' && words[2] > 1)
            die('epoll_pwait with maxevents > 1: the engine has room for one event');
        for (;;) {
            const result = addon.call(n, pointers, ...words.map(Number));
            const restart = runHandlers();
            if (result !== EINTR || !restart || NEVER_RESTART.test(import_))
                return result;
        }
    };
}

function run() {
    if (isMainThread)
        addon.begin(Buffer.from(memory.buffer));
    instance = new WebAssembly.Instance(module_, { wali: imports, env: { memory } });
    if (isMainThread) {
        instance.exports._start();
        die('_start has returned');
    }
    const tid = Number(addon.call(186, 0));
    Atomics.store(workerData.told, 0, tid);
    Atomics.notify(workerData.told, 0);
    instance.exports.__indirect_function_table.get(workerData.entry)(tid, workerData.argument);
}

try {
    run();
} catch (error) {
    if (!(error instanceof ThreadEnd))
        die(`trap: ${error.stack}`);
}
