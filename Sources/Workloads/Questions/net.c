/* The network: are the host's interfaces, ports and sockets in reach? */
#include "question.h"

struct internet_address {
  uint16_t family;
  uint16_t port; /* network byte order */
  uint32_t address;
  uint8_t zero[8];
};

struct interface_request {
  char name[16];
  union {
    struct {
      uint16_t family;
      uint8_t hardware[14];
    };
    int16_t flags;
    uint8_t room[24];
  };
};

#define FAMILY_UNIX 1L
#define FAMILY_INTERNET 2L
#define FAMILY_PACKET 17L
#define STREAM 1L
#define DATAGRAM 2L
#define RAW 3L

static uint16_t network_order(uint64_t port) {
  return (uint16_t)((port & 0xff) << 8 | ((port >> 8) & 0xff));
}

static struct internet_address loopback(uint64_t port) {
  return (struct internet_address){FAMILY_INTERNET, network_order(port), 0x0100007f, {0}};
}

/* One call on a socket of its own. */
static long with_interface(const char *name, long number, struct interface_request *request) {
  long socket = sys(__NR_socket, FAMILY_INTERNET, DATAGRAM, 0);
  if (socket < 0) return socket;
  append(request->name, request->name + sizeof request->name, name);
  long answer = sys(__NR_ioctl, socket, number, (long)request);
  close_file(socket);
  return answer;
}

static void see_interface(const struct payload_question *question,
                          struct payload_finding *finding) {
  struct interface_request request = {0};
  long answer = with_interface(question->text, 0x8927 /* SIOCGIFHWADDR */, &request);
  if (answer < 0) return conclude(finding, answer);
  uint64_t hardware = 0;
  for (int i = 0; i < 6; i++) hardware = hardware << 8 | request.hardware[i];
  note(finding, question->text, hardware == question->argument ? "" : " of another kind");
  finding->outcome = hardware == question->argument ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

static void change_interface(const struct payload_question *question,
                             struct payload_finding *finding) {
  (void)question;
  struct interface_request request = {0};
  long answer = with_interface("lo", 0x8913 /* SIOCGIFFLAGS */, &request);
  if (answer < 0) return conclude(finding, answer);
  /* To what they are: that takes the permission and changes nothing. */
  conclude(finding, with_interface("lo", 0x8914 /* SIOCSIFFLAGS */, &request));
}

static long connect_to(uint64_t port) {
  long socket = sys(__NR_socket, FAMILY_INTERNET, STREAM, 0);
  if (socket < 0) return socket;
  struct internet_address address = loopback(port);
  long answer = sys(__NR_connect, socket, (long)&address, sizeof address);
  close_file(socket);
  return answer;
}

static void connect_loopback(const struct payload_question *question,
                             struct payload_finding *finding) {
  conclude(finding, connect_to(question->argument));
}

static long listener = -1;

static void bind_port(const struct payload_question *question, struct payload_finding *finding) {
  if (question->step == PAYLOAD_STEP_UNDO) {
    if (listener >= 0) close_file(listener);
    return conclude(finding, 0);
  }
  long socket = sys(__NR_socket, FAMILY_INTERNET, STREAM, 0);
  if (socket < 0) return conclude(finding, socket);
  struct internet_address address = loopback(question->argument);
  long answer = sys(__NR_bind, socket, (long)&address, sizeof address);
  if (answer >= 0) answer = sys(__NR_listen, socket, 1, 0);
  if (answer >= 0) listener = socket;
  else close_file(socket);
  conclude(finding, answer);
}

static void abstract_socket(const struct payload_question *question,
                            struct payload_finding *finding) {
  struct {
    uint16_t family;
    char path[108];
  } address = {FAMILY_UNIX, {0}};
  size_t length = length_of(question->text);
  if (length > 100) return conclude(finding, INVALID);
  append(address.path + 1, address.path + 107, question->text);
  long socket = sys(__NR_socket, FAMILY_UNIX, STREAM, 0);
  if (socket < 0) return conclude(finding, socket);
  long answer = sys(__NR_connect, socket, (long)&address, (long)(2 + 1 + length));
  close_file(socket);
  conclude(finding, answer);
}

static void see_connections(const struct payload_question *question,
                            struct payload_finding *finding) {
  char *text;
  long count = read_text("/proc/net/tcp", &text);
  if (count < 0) return conclude(finding, count);
  finding->outcome = find_text(text, question->text) ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

/* A route to an address that documents use (RFC 5737); connecting a datagram socket sends nothing. */
static void find_route(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  long socket = sys(__NR_socket, FAMILY_INTERNET, DATAGRAM, 0);
  if (socket < 0) return conclude(finding, socket);
  struct internet_address address = {FAMILY_INTERNET, network_order(9), 0x010200c0, {0}};
  long answer = sys(__NR_connect, socket, (long)&address, sizeof address);
  close_file(socket);
  conclude(finding, answer);
}

static void open_packets(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  long socket = sys(__NR_socket, FAMILY_PACKET, RAW, network_order(3 /* ETH_P_ALL */));
  if (socket >= 0) close_file(socket);
  conclude(finding, socket);
}

static void open_raw(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  long socket = sys(__NR_socket, FAMILY_INTERNET, RAW, 1 /* ICMP */);
  if (socket >= 0) close_file(socket);
  conclude(finding, socket);
}

const struct question_entry net_questions[] = {
    {"see-interface", see_interface},       {"change-interface", change_interface},
    {"connect-loopback", connect_loopback}, {"bind-port", bind_port},
    {"abstract-socket", abstract_socket},   {"see-connections", see_connections},
    {"find-route", find_route},             {"open-packets", open_packets},
    {"open-raw", open_raw},                 {NULL, NULL}};
